import type { Client } from 'pg'

/**
 * What tables are made of, one line each as the catalogue words it; sequences with the number that they stand at. Constraints
 * are without brackets: a `between` that is read back from its own words has a pair less.
 */
export async function structureOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(structure)
  return rows.map(({ line }) => line)
}

const ours = `(select oid from pg_namespace where nspname in ('public', 'app'))`

const structure = `
select format('column %s of %s: %s %s %s default %s', attname, attrelid::regclass, format_type(atttypid, atttypmod),
    attnotnull, attcollation::regcollation, pg_get_expr(d.adbin, d.adrelid)) as line
  from pg_attribute a join pg_class c on c.oid = attrelid left join pg_attrdef d on d.adrelid = attrelid and d.adnum = attnum
  where relnamespace in ${ours} and relkind in ('r', 'v') and attnum > 0 and not attisdropped
union all
select format('constraint %s of %s: %s, valid: %s', conname, conrelid::regclass, translate(pg_get_constraintdef(oid), '()', ''), convalidated)
  from pg_constraint where connamespace in ${ours}
union all
select indexdef from pg_indexes where schemaname in ('public', 'app')
union all
select format('sequence %s: %s', sequencename, last_value) from pg_sequences where schemaname in ('public', 'app')
union all
select format('statistics %s', pg_get_statisticsobjdef(oid)) from pg_statistic_ext where stxnamespace in ${ours}
union all
select format('extension %s %s', extname, extversion) from pg_extension where extname <> 'plpgsql'
union all
select format('comment on %s: %s', pg_describe_object(classoid, objoid, objsubid), description)
  from pg_description
  where classoid in ('pg_class'::regclass, 'pg_proc'::regclass) and (
    objoid in (select oid from pg_class where relnamespace in ${ours})
    or objoid in (select oid from pg_proc where pronamespace in ${ours}))
order by 1`
