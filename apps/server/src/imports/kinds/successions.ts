import type { Ask } from '../../access/gate.ts'
import { linkFields, successionOf, type EstablishmentLink } from '../gias/links.ts'
import type { Kind, Plan } from './kind.ts'
import { knownSchools, schoolInput, type KnownSchool } from './schools.ts'
import { takeBackSuccession } from './take-back-succession.ts'

interface Known {
  readonly schools: ReadonlyMap<string, KnownSchool>
  /** Pairs of numbers of schools, predecessor first. */
  readonly recorded: ReadonlySet<string>
}

async function knownOf(ask: Ask, rows: readonly EstablishmentLink[]): Promise<Known> {
  const found = await knownSchools(
    ask,
    rows.flatMap(({ urn, otherUrn }) => [urn, otherUrn]),
  )
  const pairs = await ask<{ pair: string }>(
    `select predecessor_id || ' ' || successor_id as pair from school_succession where predecessor_id = any ($1::integer[])`,
    [found.map(({ id }) => id)],
  )
  return {
    schools: new Map(found.map((school) => [school.urn, school])),
    recorded: new Set(pairs.map(({ pair }) => pair)),
  }
}

function planOne(link: EstablishmentLink, { schools, recorded }: Known): Plan {
  const pair = successionOf(link)
  const before = schools.get(pair?.predecessor ?? '')
  const after = schools.get(pair?.successor ?? '')
  if (!before || !after) return { skip: 'passed_over' }
  if (recorded.has(`${before.id} ${after.id}`)) return { skip: 'unchanged' }
  const succeededOn = link.since ?? after.openedOn
  if (succeededOn === null)
    return {
      problems: [
        {
          field: 'since',
          reason: 'BAD_USER_INPUT',
          message:
            'The day of the link is empty, and the successor’s day of opening is not known; fill it in.',
        },
      ],
    }
  return {
    effect: 'succeed',
    step: {
      mutation: 'succeedSchool',
      input: {
        id: `sch_${before.id}`,
        expectedVersion: before.version,
        successorId: `sch_${after.id}`,
        succeededOn,
      },
    },
    differences: [
      { field: 'status', before: before.status, after: 'closed' },
      { field: 'closedOn', before: before.closedOn, after: succeededOn },
    ].filter((one) => one.before !== one.after),
    note: { before: schoolInput(before, before.authorityId) },
  }
}

/** Which school took which one's place, by the register's file of links, which tells it of either. */
export const successions: Kind<EstablishmentLink> = {
  kind: 'school_successions',
  needs: 'configuration',
  fields: linkFields,
  sifts: true,
  doubles: 'left_out',
  keys(link) {
    const pair = successionOf(link)
    return pair ? [`${pair.predecessor} ${pair.successor}`] : []
  },
  async plan(ask, rows) {
    const known = await knownOf(ask, rows)
    return rows.map((row) => planOne(row, known))
  },
  fieldOf: { succeededOn: 'since', successorId: 'otherUrn', EndsBeforeStart: 'since', OneSchool: 'otherUrn' },
  async made(ask, { id = 0 }, note) {
    const [row] = await ask<{ version: number; succession: number }>(
      `select version, (select max(s.id) from school_succession s where s.predecessor_id = school.id) as succession
       from school where id = $1`,
      [id],
    )
    return { school: id, note: { ...note, ...row } }
  },
  takeBack: takeBackSuccession,
}
