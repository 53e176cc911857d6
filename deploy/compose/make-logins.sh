#!/bin/sh
# The two logins and the database, as docs/operations.md has them; run once, when the data directory is made.
set -eu
psql --set=ON_ERROR_STOP=1 --username=postgres \
  --set=owner_password="$OWNER_PASSWORD" --set=app_password="$APP_PASSWORD" <<'SQL'
create role cohortium_owner login createrole password :'owner_password';
create role cohortium_app login noinherit password :'app_password';
create database cohortium owner cohortium_owner;
revoke all on database cohortium from public;
grant connect on database cohortium to cohortium_app;
SQL
