import type { RegisteredType, Registry } from '@cohortium/graph-sql'
import { compiledBy, differential, type DifferentialOptions, type Execute } from '@cohortium/graph-sql/oracle'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build-graph.ts'
import { slices } from '../../src/slices.ts'
import { hardlyHeld } from './hardly-held.ts'
import { withRule } from './planted-rules.ts'
import type { Reader } from './reader.ts'
import { smallProgramme, type SmallProgramme } from './small-programme.ts'

let programme: SmallProgramme
beforeAll(async () => {
  programme = await smallProgramme((client) => client.query(hardlyHeld))
})
afterAll(() => programme.stop())

/** Which operations a leak can show in; it would be looked for in vain in all others. */
type CanShow = NonNullable<DifferentialOptions['canShow']>

/** What is found where one of many generated operations is answered wrongly; undefined where none is. */
async function wrongAnswer(
  { rules }: Reader,
  execute: Execute,
  canShow: CanShow,
): Promise<string | undefined> {
  const options = { seed: 41, operations: 3_000, shrink: false, rules, canShow }
  try {
    await differential(programme.world, execute, options)
    return undefined
  } catch (error) {
    return String(error)
  }
}

const aWrongAnswer = /should (be|hold)/

/** Operations that are answered by a statement with such a part. */
function statementHas(part: RegExp, { role }: Reader, schema = programme.schema): CanShow {
  const statement = compiledBy(schema, async ({ text }) => text, role)
  return ({ document, variables }) =>
    statement(document, variables).then(
      (text) => part.test(text),
      // Refused, before there is a statement.
      () => false,
    )
}

/** Operations that have such a part, and no cursor. */
const has =
  (part: RegExp) =>
  ({ document }: { readonly document: string }): boolean =>
    part.test(document) && !/cursor/i.test(document)

/** Lets the consortium answer what a reader is not refused, where the operation has a part like this. */
const leaking =
  (reader: Reader, part: RegExp): Execute =>
  async (document, variables) => {
    const answer = await reader.compiled(document, variables)
    // The consortium's cursors are none of the reader's, who sees less to order by: with one of them the next operation would be refused.
    return has(part)({ document }) ? programme.compiled(document, variables) : answer
  }

describe('a leak that is planted is caught', { timeout: 900_000 }, () => {
  it.each([
    ['demo-exeter', 'university', 'participant'],
    ['demo-plymouth', 'university', 'person_identity'],
    ['demo-devon', 'authority', 'attendance'],
    ['demo-tutor', 'tutor', 'concern'],
    ['demo-examiner', 'examiner', 'mark'],
    ['demo-analyst', 'analyst', 'account'],
  ])('for %s: the rule of %s for %s lets every row pass', async (token, role, table) => {
    const reader = await programme.as(token)
    const canShow = statementHas(new RegExp(`\\b${table}\\b`), reader)
    await withRule(programme, { role, table, rule: 'true' }, async () => {
      expect(await wrongAnswer(reader, reader.compiled, canShow)).toMatch(aWrongAnswer)
    })
  })

  it('a table has no rule for a role, which hides what is theirs', async () => {
    const reader = await programme.as('demo-devon')
    await withRule(programme, { role: 'authority', table: 'outcome_judgement' }, async () => {
      const canShow = statementHas(/\boutcome_judgement\b/, reader)
      expect(await wrongAnswer(reader, reader.compiled, canShow)).toMatch(aWrongAnswer)
    })
  })

  it('a table’s rules are not in force', async () => {
    const reader = await programme.as('demo-tutor')
    await programme.asOwner((client) => client.query('alter table feedback disable row level security'))
    try {
      const canShow = statementHas(/\bfeedback\b/, reader)
      expect(await wrongAnswer(reader, reader.compiled, canShow)).toMatch(aWrongAnswer)
    } finally {
      await programme.asOwner((client) => client.query('alter table feedback enable row level security'))
    }
  })

  it('a column is granted too much, and its readers are forgotten', async () => {
    const reader = await programme.as('demo-analyst')
    const registry = await forgetful('Participant', 'reference')
    const { schema } = await buildGraph(slices, { registry, mostRows: 1_000_000_000 })
    const column = 'select (reference) on participant'
    await programme.asOwner((client) => client.query(`grant ${column} to award_analyst`))
    try {
      expect(await wrongAnswer(reader, reader.by(schema), has(/\breference\b/))).toMatch(
        /should be refused for .*Participant.reference/,
      )
    } finally {
      await programme.asOwner((client) => client.query(`revoke ${column} from award_analyst`))
    }
  })

  it('past days are read from a history that the rules do not bind', async () => {
    const reader = await programme.as('demo-tutor')
    // A view reads as its owner does.
    await programme.asOwner((client) =>
      client.query(`create view every_allocation as select * from tutor_allocation;
        grant select on every_allocation to award_tutor`),
    )
    let changed = 0
    const past = (text: string) =>
      text.replaceAll(/FROM tutor_allocation (h\d+)/g, (_found, alias: string) => {
        changed += 1
        return `FROM every_allocation ${alias}`
      })
    const canShow = statementHas(/FROM tutor_allocation h\d/, reader)
    expect(await wrongAnswer(reader, reader.by(programme.schema, past), canShow)).toMatch(aWrongAnswer)
    expect(changed).toBeGreaterThan(0)
  })

  it.each([
    ['figures are of all rows', 'demo-tutor', /Aggregate\b/],
    ['a row is found by its id whosever it is', 'demo-exeter', /\bnodes?\(ids?: /],
    ['totals are of all rows', 'demo-devon', /totalCount/],
    ['a search finds rows of others', 'demo-plymouth', /search: /],
  ])('%s', async (_leak, token, part) => {
    const reader = await programme.as(token)
    expect(await wrongAnswer(reader, leaking(reader, part), has(part))).toMatch(aWrongAnswer)
  })

  it('a gathered list skips rows', async () => {
    const reader = await programme.as('demo-exeter')
    let changed = 0
    const skipping = (text: string) =>
      text.replaceAll(/FULL JOIN/g, () => {
        changed += 1
        return 'JOIN'
      })
    const canShow = statementHas(/FULL JOIN/, reader, programme.gathering)
    expect(await wrongAnswer(reader, reader.by(programme.gathering, skipping), canShow)).toMatch(aWrongAnswer)
    expect(changed).toBeGreaterThan(0)
  })
})

/** What the compiler would know if a field's readers had been forgotten. */
async function forgetful(type: string, field: string): Promise<Registry> {
  const { registry } = await buildGraph(slices)
  const types = new Map(
    [...registry.types].map(([name, known]): [string, RegisteredType] => {
      const found = known.fields.get(field)
      if (name !== type || !found) return [name, known]
      return [
        name,
        { ...known, fields: new Map(known.fields).set(field, { ...found, readers: known.readers }) },
      ]
    }),
  )
  return { types, byPrefix: new Map([...types.values()].map((known) => [known.prefix, known])) }
}
