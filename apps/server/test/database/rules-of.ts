import type { Client } from 'pg'

/**
 * What decides who may do what, one line each as the catalogue words it: policies, rights, functions, views and triggers.
 */
export async function rulesOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(rules)
  return rows.map(({ line }) => line)
}

const ours = `(select oid from pg_namespace where nspname in ('public', 'app'))`
const notOfAnExtension = (oid: string): string =>
  `not exists (select from pg_depend d where d.objid = ${oid} and d.deptype = 'e')`

const rules = `
select format('policy %s on %s for %s to %s using (%s) with check (%s)',
    policyname, tablename, cmd, roles, qual, with_check) as line
  from pg_policies where schemaname = 'public'
union all
select format('row level security of %s: %s, forced: %s', relname, relrowsecurity, relforcerowsecurity)
  from pg_class where relnamespace in ${ours} and relkind = 'r'
union all
select format('table %s: %s to %s', relname, g.privilege_type, g.grantee::regrole)
  from pg_class, aclexplode(coalesce(relacl, acldefault('r', relowner))) as g
  where relnamespace in ${ours} and relkind in ('r', 'v')
union all
select format('column %s of %s: %s to %s', attname, attrelid::regclass, g.privilege_type, g.grantee::regrole)
  from pg_attribute, aclexplode(attacl) as g
  where attrelid in (select oid from pg_class where relnamespace in ${ours})
union all
select format('function %s: %s to %s', p.oid::regprocedure, g.privilege_type, g.grantee::regrole)
  from pg_proc p, aclexplode(coalesce(proacl, acldefault('f', proowner))) as g
  where pronamespace in ${ours} and ${notOfAnExtension('p.oid')}
union all
select pg_get_functiondef(p.oid) from pg_proc p
  where pronamespace in ${ours} and prokind = 'f' and ${notOfAnExtension('p.oid')}
union all
select format('view %s: %s', c.oid::regclass, pg_get_viewdef(c.oid)) from pg_class c
  where relnamespace in ${ours} and relkind = 'v'
union all
select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
union all
select format('schema %s: %s to %s', nspname, g.privilege_type, g.grantee::regrole)
  from pg_namespace n, aclexplode(coalesce(nspacl, acldefault('n', nspowner))) as g
  where nspname in ('public', 'app')
order by 1`
