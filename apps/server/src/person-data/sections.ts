import {
  mayRead,
  readableColumns,
  type ReadableColumns,
  type RegisteredType,
  type Registry,
} from '@cohortium/graph-sql'
import { laterSubjects, subjects } from '../database/migrations/audit/subjects.ts'
import { importedRows } from './imported-rows.ts'

const ofPerson = 'where person_id = $1'
const participants = `select id from participant ${ofPerson}`
const registrations = `select id from module_registration where participant_id in (${participants})`
const accounts = `select account_id from assignment where tutor_id in (select id from tutor ${ofPerson})`

/** Condition on a row `t`, by the column that leads from it to the person: it is about the person `$1`. */
const about: Readonly<Record<string, string>> = {
  person: 't.id = $1',
  person_id: 't.person_id = $1',
  application_id: `t.application_id in (select id from application ${ofPerson})`,
  participant_id: `t.participant_id in (${participants})`,
  module_registration_id: `t.module_registration_id in (${registrations})`,
  mark_id: `t.mark_id in (select id from mark where module_registration_id in (${registrations}))`,
  award_id: `t.award_id in (select id from award where participant_id in (${participants}))`,
  tutor_id: `t.tutor_id in (select id from tutor ${ofPerson})`,
  account: `t.id in (${accounts})`,
  account_id: `t.account_id in (${accounts})`,
}

/** `givenName` and `PersonIdentity` in words: `Given name`, `Person identity`. */
const inWords = (name: string): string => {
  const words = name.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** What is said of a row, each by its name in words; a reference by what the other row is called. */
function facts(registry: Registry, readable: ReadableColumns, type: RegisteredType): string[] {
  const isOpen = (table: string, column: string) => readable.get(table)?.includes(column) ?? false
  return [...type.fields.values()].flatMap((field) => {
    if (field.kind === 'scalar' && 'column' in field.source) {
      const { column } = field.source
      return column !== 'id' && isOpen(type.table, column)
        ? [`${quoted(inWords(field.name))}, t.${column}`]
        : []
    }
    if (field.kind !== 'one' || !('from' in field.link) || field.link.to !== 'id') return []
    const { from } = field.link
    const target = registry.types.get(field.target)
    const name = target?.fields.get('name') ?? target?.fields.get(target.keys[0] ?? '')
    if (!target || name?.kind !== 'scalar' || !('column' in name.source)) return []
    const { column } = name.source
    if (!isOpen(type.table, from) || !isOpen(target.table, column)) return []
    return [
      `${quoted(inWords(field.name))}, (select o.${column} from ${target.table} o where o.id = t.${from})`,
    ]
  })
}

/**
 * The statement that answers everything held on the person `$1` as a JSON object of lists of rows, with the audit trail
 * about them and what files for imports say; null where the asker does not answer for the person. It names only what the role may read.
 */
export function everythingHeld(registry: Registry, role: string): string {
  const readable = readableColumns(registry, role)
  const sections = [...registry.types.values()].flatMap((type) => {
    const condition =
      type.table === 'audit_event'
        ? 't.subject_id = $1'
        : about[subjects[type.table] ?? laterSubjects[type.table] ?? '']
    if (condition === undefined || !mayRead(role, type)) return []
    const said = facts(registry, readable, type)
    // A function takes a hundred arguments at most.
    if (type.table === 'audit_event')
      said.push(`'Differences', (select d.changes::jsonb from audit_difference d where d.event_id = t.id)`)
    const row = `jsonb_strip_nulls(jsonb_build_object(${said.join(', ')}))`
    return [
      `${quoted(inWords(type.plural))}, (select jsonb_agg(${row}) from ${type.table} t where ${condition})`,
    ]
  })
  sections.push(`'Import rows', ${importedRows}`)
  const halves = [sections.slice(0, 40), sections.slice(40)].map(
    (part) => `jsonb_build_object(${part.join(', ')})`,
  )
  return `select case when app.may_handle_person($1::integer) then jsonb_strip_nulls(${halves.join(' || ')}) end`
}
