import { runMigrations, type Logger } from 'graphile-worker'
import { asOwner } from '../database/as-owner.ts'

/** Where graphile-worker keeps its tables; they are its own, made by its own migrations. */
export const jobsSchema = 'graphile_worker'

const tables = ['_private_jobs', '_private_job_queues', '_private_tasks', '_private_known_crontabs']

/** Its tables have row-level security without a rule, so that nobody but their owner works with them until one is made. */
const opened = (table: string): string => `
  do $$ begin
    if not exists (
      select from pg_policy where polrelid = '${jobsSchema}.${table}'::regclass and polname = 'jobs'
    ) then
      create policy jobs on ${jobsSchema}.${table} to award_jobs using (true) with check (true);
    end if;
  end $$;
  grant select, insert, update, delete on ${jobsSchema}.${table} to award_jobs;`

const rights = `
  grant usage on schema ${jobsSchema} to award_jobs;
  grant select on ${jobsSchema}.migrations to award_jobs;
  ${tables.map(opened).join('')}`

/** Brings the tables of jobs up to date, and lets the role of jobs work with them. Done again, it changes nothing. */
export async function migrateJobs(ownerUrl: string, logger: Logger): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, schema: jobsSchema, logger })
  await asOwner(ownerUrl, (client) => client.query(rights))
}
