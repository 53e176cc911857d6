import {
  applicationMachine,
  enumValues,
  applicationStates,
  moves,
  type ApplicationState,
  type TransitionOf,
} from '@cohortium/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sencoOf, usualDocuments } from './applicants.ts'
import { openOffice, type Office } from './office.ts'
import { takings, type Taking } from './transitions.ts'

type Step = TransitionOf<typeof applicationMachine>
const steps = Object.keys(applicationMachine.transitions) as Step[]
const states = enumValues(applicationStates)

let office: Office
let model: number
let taking: Readonly<Record<Step, Taking>>
beforeAll(async () => {
  office = await openOffice('every-step', '2023-08-01T09:00:00Z')
  await office.server.owner.query('update cohort set places = 5000')
  const applicant = await sencoOf(office, { authority: 'E10000008', cohort: 'PLYMOUTH-2023' })
  const draft = await office.begin('demo-plymouth', applicant)
  const filed = await office.lead('demo-plymouth', draft, ...usualDocuments)
  model = Number(filed.id.split('_')[1])
  taking = takings({ soon: '2023-08-20', laterCohort: await office.id('cohort', { code: 'PLYMOUTH-2024' }) })
})
afterAll(() => office.stop())

/** A step by which a thing comes into a state, so that there is one to take back. */
const into = (state: ApplicationState) =>
  moves(applicationMachine).find(
    ({ name, to }) => to === state && name !== 'revert' && name !== 'deferToCohort',
  )

/** An application like the model, put into a state as the owner of the database can; answers its number. */
async function put(state: ApplicationState, dueOn: string): Promise<number> {
  const { owner } = office.server
  const { rows } = await owner.query<{ id: number }>(
    `with made as (
       insert into application (reference, status, submitted_at, response_due_on, headteacher_supports, access_to_pupils,
         leads_aspect_of_sen, residency, is_overseas_qualified, version, person_id, programme_id, cohort_id, school_id,
         local_authority_id, university_id)
       select 'T-' || nextval('application_id_seq'), $2::text, case when $2 = 'draft' then null else now() end, $3::date,
         headteacher_supports, access_to_pupils, leads_aspect_of_sen, residency, is_overseas_qualified, 1, person_id,
         programme_id, cohort_id, school_id, local_authority_id, university_id
       from application where id = $1 returning id
     ), papers as (
       insert into application_document (kind, status, file_name, received_on, application_id)
       select d.kind, d.status, d.file_name, d.received_on, made.id from application_document d, made
       where d.application_id = $1
     ) select id from made`,
    [model, state, dueOn],
  )
  const { id } = rows[0]!
  const before = into(state)
  if (before)
    await owner.query(
      `insert into application_transition (name, from_state, to_state, occurred_at, actor, application_id)
       values ($1, $2, $3, '2023-07-01', 'university_partner', $4)`,
      [before.name, before.from, state, id],
    )
  return id
}

const stored = async (id: number): Promise<unknown> => {
  const { rows } = await office.server.owner.query(
    `select status, version, (select count(*)::integer from application_transition t where t.application_id = a.id) as steps
     from application a where id = $1`,
    [id],
  )
  return rows[0]
}

describe.each(states)('an application that is %s', (state) => {
  it('takes the steps of its table and no other', async () => {
    const wrong: string[] = []
    for (const step of steps) {
      const rule = applicationMachine.transitions[step]
      const isAllowed = (rule.from as readonly string[]).includes(state)
      const id = await put(state, step === 'lapse' ? '2023-07-31' : '2023-08-20')
      const before = await stored(id)
      const { mutation, input } = taking[step]
      const told = await office.tell(mutation, { id: `app_${id}`, expectedVersion: 1, ...input })
      const expected = isAllowed ? 'ApplicationChanged' : 'OutOfTurn'
      if (told.outcome !== expected) wrong.push(`${step}: ${told.outcome} ${told.message}`)
      if (!isAllowed) {
        expect(await stored(id)).toEqual(before)
        expect(told.message).toMatch(/^[A-Z].*\.$/)
        continue
      }
      const to = rule.to === 'state_before' ? into(state)?.from : rule.to
      expect([step, await stored(id)]).toEqual([step, { status: to, version: 2, steps: into(state) ? 2 : 1 }])
    }
    expect(wrong).toEqual([])
  })

  it.each([
    ['demo-consortium', /^NotPermitted$/],
    ['demo-analyst', /^(NotPermitted|FORBIDDEN)$/],
    ['demo-exeter', /^NOT_FOUND$/],
    ['demo-devon', /^(NOT_FOUND|FORBIDDEN)$/],
    ['demo-tutor', /^(NOT_FOUND|FORBIDDEN)$/],
    ['demo-examiner', /^(NOT_FOUND|FORBIDDEN)$/],
  ])('is changed by nobody else: %s', async (token, refusal) => {
    const id = await put(state, '2023-08-20')
    const before = await stored(id)
    const wrong: string[] = []
    for (const step of steps) {
      const { mutation, input } = taking[step]
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
      const { data, errors } = await office.server
        .as(token)
        .ask<Record<string, { outcome: string }>>(
          `mutation ($input: ${type}!) { ${mutation}(input: $input) { outcome: __typename } }`,
          { input: { id: `app_${id}`, expectedVersion: 1, ...input } },
        )
      const outcome = data?.[mutation]?.outcome ?? String(errors[0]?.extensions?.code)
      if (!refusal.test(outcome)) wrong.push(`${step}: ${outcome}`)
    }
    expect(wrong).toEqual([])
    expect(await stored(id)).toEqual(before)
  })
})
