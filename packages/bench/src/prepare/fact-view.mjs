/**
 * PostGraphile's aggregates group by columns of one table or view; its documentation advises a view where the keys lie
 * elsewhere. The view is of the bench's database alone.
 */
export const factView = `
create schema if not exists bench;
create or replace view bench.module_registration_fact as
  select registration.id, registration.participant_id, registration.final_mark,
    (registration.status = 'passed')::int as passed,
    authority.name as authority, year.code as academic_year, participant.status
  from module_registration registration
  join participant on participant.id = registration.participant_id
  join local_authority authority on authority.id = participant.local_authority_id
  join cohort on cohort.id = participant.cohort_id
  join academic_year year on year.id = cohort.academic_year_id;
comment on view bench.module_registration_fact is '@primaryKey id';
grant usage on schema bench to award_consortium;
grant select on bench.module_registration_fact to award_consortium;
`
