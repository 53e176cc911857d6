# syntax=docker/dockerfile:1.17
# One image for all of it: the one graph, a subgraph (SLICE=...), the gateway, and the commands of docs/operations.md.
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /cohortium
ENV CI=1 TURBO_TELEMETRY_DISABLED=1 DO_NOT_TRACK=1
# What is installed depends on these alone, and is kept while they stay.
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/admin/package.json apps/admin/
COPY apps/gateway/package.json apps/gateway/
COPY apps/server/package.json apps/server/
COPY packages packages
RUN find packages -mindepth 2 -maxdepth 2 ! -name package.json -exec rm -rf {} + \
  && npx --yes pnpm@12.21.0 install --frozen-lockfile
COPY . .
RUN npx turbo run build --filter=@cohortium/server --filter=@cohortium/gateway --filter=@cohortium/admin

# The packages that run, without those that build and test, and without the embedded PostgreSQL.
FROM node:20.20.2-bookworm-slim AS packages
WORKDIR /cohortium
ENV CI=1
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/gateway/package.json apps/gateway/
COPY apps/server/package.json apps/server/
RUN npx --yes pnpm@12.21.0 install --prod --frozen-lockfile --filter @cohortium/server --filter @cohortium/gateway

FROM node:20.20.2-bookworm-slim
WORKDIR /cohortium
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DEMO=0
COPY --from=packages /cohortium ./
COPY --from=build /cohortium/apps/server/dist apps/server/dist
COPY --from=build /cohortium/apps/server/schema/supergraph.graphql apps/server/schema/
COPY --from=build /cohortium/apps/gateway/dist apps/gateway/dist
COPY --from=build /cohortium/apps/admin/dist apps/admin/dist
COPY --from=build /cohortium/apps/admin/src/gql/persisted-documents.json apps/admin/src/gql/
COPY LICENSE ./
# The account `node` of the base image, by number: a cluster can then see that it is not root. It writes nothing here.
USER 1000:1000
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=16", "apps/server/dist/main.js"]
