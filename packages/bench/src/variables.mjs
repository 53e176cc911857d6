import { withClient } from './prepare/administer.mjs'

/** Different variables of one operation, so that no answer can be remembered. */
export const setsPerOperation = 60

/** A place in a list of `length`, spread but the same in every run. */
const place = (index, length) => (Math.imul(index + 1, 2_654_435_761) >>> 0) % length

const pick = (list, index) => list[place(index, list.length)]

const lists = {
  participants: `select 'ptc_' || id from participant order by id`,
  tutors: `select 'tut_' || id from tutor
    where id in (select primary_tutor_id from participant) order by id`,
  authorities: `select code from local_authority where id in (select local_authority_id from participant) order by id`,
  years: `select code from academic_year
    where id in (select academic_year_id from cohort join participant p on p.cohort_id = cohort.id) order by code`,
  outcomes: `select code from learning_outcome order by id`,
  deadlineYears: `select distinct extract(year from statutory_deadline)::text from participant
    where statutory_deadline is not null order by 1`,
  references: `select reference from participant order by reference`,
}

async function readLists(client) {
  const found = {}
  for (const [name, text] of Object.entries(lists)) {
    const { rows } = await client.query({ text, rowMode: 'array' })
    found[name] = rows.flat()
  }
  return found
}

function halfYear(year, second) {
  return second
    ? { from: `${year}-07-15`, to: `${Number(year) + 1}-01-14` }
    : { from: `${year}-01-15`, to: `${year}-07-14` }
}

/** The common variables of every operation, 60 sets each, taken from what the database holds. */
export async function variableSets(address) {
  const of = await withClient(address, readLists)
  // The last page would be short: a page starts where a thousand follow.
  const starts = of.references.slice(0, Math.max(1, of.references.length - 1_000))
  const make = {
    Q1: (index) => ({ id: pick(of.participants, index) }),
    Q2: (index) => ({
      authority: of.authorities[index % of.authorities.length],
      year: of.years[Math.floor(index / of.authorities.length) % of.years.length],
    }),
    Q3: (index) => ({ id: pick(of.tutors, index) }),
    Q4: () => ({}),
    Q5: (index) => ({ after: pick(starts, index) }),
    Q6: (index) => ({
      authority: of.authorities[index % of.authorities.length],
      outcome: of.outcomes[index % of.outcomes.length],
      ...halfYear(pick(of.deadlineYears, index), index % 2 === 1),
    }),
  }
  return Object.fromEntries(
    Object.entries(make).map(([name, set]) => [
      name,
      Array.from({ length: setsPerOperation }, (_, index) => set(index)),
    ]),
  )
}
