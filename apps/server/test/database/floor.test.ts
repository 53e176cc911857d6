import { buildRegistry, readableColumns } from '@cohortium/graph-sql'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { groupRoles } from '../../src/database/group-roles.ts'
import { slices } from '../../src/slices.ts'

let owner: Client
beforeAll(async () => {
  owner = new Client({ connectionString: inject('seeded').url })
  await owner.connect()
})
afterAll(() => owner.end())

const namesOf = async (statement: string, values: unknown[] = []): Promise<string[]> => {
  const { rows } = await owner.query<{ name: string }>(statement, values)
  return rows.map(({ name }) => name)
}

const ourSchemas = `'public'::regnamespace, 'app'::regnamespace`

/** Each grant on a table or a column of ours, by its grantee; without the owner's own. */
const grants = `
  select c.oid, c.relname, coalesce(g.grantee::regrole::text, 'public') as grantee, g.privilege_type, a.attname
  from pg_class c
  left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and a.attacl is not null
  cross join lateral (
    select grantee, privilege_type from aclexplode(c.relacl)
    union all select grantee, privilege_type from aclexplode(a.attacl)
  ) as g
  where c.relnamespace in (${ourSchemas}) and c.relkind in ('r', 'p', 'v', 'm', 'f') and g.grantee <> c.relowner`

describe('every table', () => {
  it('has rules for its rows, but the owner’s own note of what was loaded', async () => {
    const bare = `select relname as name from pg_class
      where relnamespace in (${ourSchemas}) and relkind in ('r', 'p') and not relrowsecurity`
    expect(await namesOf(bare)).toEqual(['demonstration'])
  })

  it('has a rule for each role that reads any of its columns, and binds only those that are not its owner', async () => {
    const unruled = `select distinct relname || ' for ' || grantee as name from (${grants}) as granted
      where grantee <> 'public' and not exists (
        select from pg_policy p where p.polrelid = granted.oid and granted.grantee::regrole = any (p.polroles)
      )`
    expect(await namesOf(unruled)).toEqual([])
    const forced = `select relname as name from pg_class where relforcerowsecurity`
    expect(await namesOf(forced)).toEqual([])
  })

  it('has no rule that further roles share, or that only narrows', async () => {
    const odd = `select polname as name from pg_policy where cardinality(polroles) <> 1 or not polpermissive`
    expect(await namesOf(odd)).toEqual([])
  })
})

describe('grants', () => {
  const registry = buildRegistry(slices.flatMap((slice) => slice.types))

  it.each([
    ['consortium_administrator', 'award_consortium'],
    ['university_partner', 'award_university'],
    ['authority_partner', 'award_authority'],
    ['tutor', 'award_tutor'],
    ['reporting_analyst', 'award_analyst'],
    ['external_examiner', 'award_examiner'],
  ])('of a %s are the columns whose declared readers they are', async (role, grantee) => {
    const granted = await namesOf(
      `select relname || '.' || attname as name from (${grants}) as granted
       where grantee = $1 and attname is not null and relname <> 'schema_migration' order by 1`,
      [grantee],
    )
    const declared = [...readableColumns(registry, role)].flatMap(([table, columns]) =>
      columns.map((column) => `${table}.${column}`),
    )
    expect(granted.toSorted()).toEqual(declared.toSorted())
  })

  it('are to read, column by column, for all but the gate, the writer and jobs', async () => {
    const wider = `select distinct grantee || ' ' || privilege_type || ' ' || relname as name from (${grants}) as granted
      where grantee not in ('award_gate', 'award_writer', 'award_jobs') and (privilege_type <> 'SELECT' or attname is null)`
    expect(await namesOf(wider)).toEqual([])
  })

  it('of the gate end at the accounts, files and changes', async () => {
    const tables = `select distinct relname as name from (${grants}) as granted where grantee = 'award_gate' order by 1`
    expect(await namesOf(tables)).toEqual([
      'account',
      'assignment',
      'credential',
      'document_content',
      'external_identity',
      'import_file',
      'import_file_part',
      'performed_change',
      'schema_migration',
      'upload',
    ])
  })

  it('let the writer remove nothing but pairs, conditions of offers that are taken back, allocations still ahead and what was found of imported rows', async () => {
    const removed = `select distinct relname as name from (${grants}) as granted
      where grantee = 'award_writer' and privilege_type not in ('SELECT', 'INSERT', 'UPDATE') order by 1`
    expect(await namesOf(removed)).toEqual([
      'application_condition',
      'delivery_group_tutor',
      'import_difference',
      'import_problem',
      'tutor_allocation',
      'tutor_local_authority',
    ])
  })

  it('let the writer write no row whose owner is not asked for', async () => {
    const unbounded = `select polrelid::regclass || ' ' || polname as name from pg_policy
      where 'award_writer'::regrole = any (polroles) and polcmd <> 'r'
        and not (coalesce(pg_get_expr(polqual, polrelid), 'app.') like '%app.%'
          and coalesce(pg_get_expr(polwithcheck, polrelid), 'app.') like '%app.%')`
    expect(await namesOf(unbounded)).toEqual([])
  })

  it('of jobs end at the outbox, of which they change what became of a message, and at who was reminded', async () => {
    const rights = `select distinct concat_ws(' ', privilege_type, relname, case when privilege_type = 'UPDATE' then attname end) as name
      from (${grants}) as granted where grantee = 'award_jobs' order by 1`
    expect(await namesOf(rights)).toEqual([
      'DELETE digest',
      'DELETE message_link',
      'INSERT digest',
      'SELECT digest',
      'SELECT import_run',
      'SELECT message',
      'SELECT message_link',
      'UPDATE message due_at',
      'UPDATE message failed_attempts',
      'UPDATE message last_problem',
      'UPDATE message sent_at',
      'UPDATE message status',
    ])
  })

  it('are held by the group roles alone', async () => {
    const grantees = await namesOf(`select distinct grantee as name from (${grants}) as granted order by 1`)
    expect(grantees).toEqual([...groupRoles].toSorted())
  })
})

describe('no way round', () => {
  it('is a view that a reader may use', async () => {
    const views = `select c.relname as name from pg_class c
      where c.relnamespace in (${ourSchemas}) and c.relkind in ('v', 'm', 'f')
        and exists (select from aclexplode(c.relacl) as g where g.grantee <> c.relowner)`
    expect(await namesOf(views)).toEqual([])
  })

  it('is a function that acts as the owner, but what a reader belongs to and finds, the trail, files, erasure, post, headteachers, stored figures, room, how far a replica is and imports', async () => {
    const definers = `select p.proname as name from pg_proc p
      where p.pronamespace in (${ourSchemas}) and p.prosecdef order by 1`
    expect(await namesOf(definers)).toEqual([
      'answer_offer',
      'answer_release',
      'answer_survey',
      'asked_row',
      'audit_horizon',
      'audit_row',
      'audit_subject',
      'audit_truncate',
      'audit_upload',
      'await_changes',
      'changes_kept',
      'count_change',
      'digest_recipients',
      'end_import_run',
      'enqueue_message',
      'enter',
      'enter',
      'enter_import_run',
      'enter_notes',
      'erase_asked_person',
      'erase_person',
      'erasure_obstacle',
      'examined_boards',
      'examines_board',
      'find_evidence_items',
      'find_feedback',
      'find_participants',
      'find_people',
      'find_person_identities',
      'forget_imported_rows',
      'guest_places',
      'issue_link',
      'keep_deadlines',
      'keep_merged_deadlines',
      'keep_primary_tutors',
      'lend_credential',
      'live_credential',
      'live_link',
      'may_handle_person',
      'merge_people',
      'my_participants',
      'my_registrations',
      'offer_by_link',
      'outbox_link',
      'own_import_file',
      'record_accesses',
      'redeem_link',
      'registering_universities',
      'release_asked',
      'revoke_links',
      'run_import',
      'seal_events',
      'seen_registrations',
      'survey_asked',
      'sweep_documents',
      'take_back_application',
      'take_back_school',
      'take_back_succession',
      'take_upload',
      'taught_participants',
      'tell_accesses',
      'tidy_imports',
      'tidy_post',
      'tutor_periods',
      'viewer_account',
      'viewer_authority',
      'viewer_tutor',
      'viewer_universities',
      'viewer_university',
      'with_actor',
      'write_event',
      'writer_account',
      'writes_application',
      'writes_award',
      'writes_board',
      'writes_configuration',
      'writes_group',
      'writes_import',
      'writes_import_of',
      'writes_participant',
      'writes_person',
      'writes_registration',
      'writes_tutor',
      'writes_university',
    ])
  })

  it('is a name that such a function might take from elsewhere', async () => {
    const open = `select proname as name from pg_proc p
      where p.prosecdef and p.pronamespace in (${ourSchemas})
        and not 'search_path=pg_catalog, public, pg_temp' = any (coalesce(proconfig, '{}'))`
    expect(await namesOf(open)).toEqual([])
    const creators = `select n.nspname as name from pg_namespace n, aclexplode(n.nspacl) as g
      where n.oid in (${ourSchemas}) and g.privilege_type = 'CREATE' and g.grantee <> n.nspowner
        and g.grantee <> (select datdba from pg_database where datname = current_database())`
    expect(await namesOf(creators)).toEqual([])
  })

  it('is a function of everybody’s that acts as the owner, but the entrance with a note and without, and what a replica has', async () => {
    const everybodys = `select p.proname as name from pg_proc p
      where p.pronamespace in (${ourSchemas}) and p.prosecdef and has_function_privilege('public', p.oid, 'execute')`
    expect(await namesOf(everybodys)).toEqual(['await_changes', 'changes_kept', 'enter', 'enter'])
  })

  it('is a role that could log in, pass the rules or take another', async () => {
    const strong = `select rolname as name from pg_roles r
      where rolname = any ($1) and (rolcanlogin or rolbypassrls or rolsuper or rolcreaterole or rolcreatedb
        or exists (select from pg_auth_members m where m.member = r.oid))`
    expect(await namesOf(strong, [groupRoles])).toEqual([])
  })
})
