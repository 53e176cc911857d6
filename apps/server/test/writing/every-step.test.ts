import { mayWrite, transition, type Role } from '@cohortium/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../admissions/office.ts'
import { credentialFor } from '../database/credential-for.ts'
import { administering } from './administering.ts'
import { steps, type Step } from './every-step/steps.ts'
import { subjectsOf, type Subject } from './every-step/subjects.ts'
import { number } from './things.ts'

/** Types whose steps are tried in admissions/every-step.test.ts and assessing/machines.test.ts. */
const elsewhere = new Set(['Application', 'ModuleRegistration', 'EvidenceItem', 'ExamBoard', 'Award'])

/** Steps that no mutation takes, with whose they are. */
const withoutMutation: Readonly<Record<string, string>> = {
  'ReleaseAgreement.sign': 'the headteacher’s, by the link that was sent, without an account',
  'ReleaseAgreement.decline': 'the headteacher’s, by the link that was sent, without an account',
}

interface Asker {
  readonly name: string
  readonly token: string
  readonly role: Role
  /** Whether the thing is of their university, or they teach the participant. */
  readonly own: boolean
  readonly mayChange?: boolean
}

let office: Office
let askers: readonly Asker[]
let subjects: Readonly<Record<string, Subject>>
const ids: Record<string, string> = {}

const { change } = administering(() => office.server)
const rows = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await office.server.owner.query<Row>(text, values)).rows
const first = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row> => {
  const [row] = await rows<Row>(text, values)
  if (!row) throw new Error(`nothing answers ${text}`)
  return row
}

/** A token of a role for something. */
async function token(role: Role, scope: object, scopes = '{read,write}'): Promise<string> {
  const { secret } = await credentialFor(office.server.owner, role, scope)
  await rows(`update credential set scopes = $2 where secret_hash = sha256(convert_to($1, 'UTF8'))`, [
    secret,
    scopes,
  ])
  return secret
}

beforeAll(async () => {
  office = await openOffice('every-step')
  const who = await first<{
    id: number
    version: number
    tutor: number
    release: number
    registration: number
  }>(
    `select p.id, p.version, p.primary_tutor_id as tutor, a.id as release, r.id as registration
     from participant p join cohort c on c.id = p.cohort_id join programme g on g.id = p.programme_id
     join release_agreement a on a.participant_id = p.id and a.status = 'signed'
     join module_registration r on r.participant_id = p.id and r.is_current and r.status = 'in_progress'
       and r.role = 'organisational_contexts' and r.due_on > '2024-01-15'
     where c.code = 'PLYMOUTH-2023' and p.status = 'active' and g.code = 'PGCERT-NASENCO'
       and p.primary_tutor_id is not null
       and not exists (select from award w where w.participant_id = p.id) order by p.id limit 1`,
  )
  const { id: stranger } = await first<{ id: number }>(
    `select t.id from tutor t where not exists (
       select from tutor_allocation a join participant p on p.id = a.participant_id
       where a.tutor_id = t.id and p.cohort_id = (select cohort_id from participant where id = $1))
     order by t.id desc limit 1`,
    [who.id],
  )
  const own = await token('tutor', { tutorId: who.tutor })
  askers = [
    { name: 'the office', token: 'demo-plymouth', role: 'university_partner', own: true },
    { name: 'the tutor', token: own, role: 'tutor', own: true },
    { name: 'the other office', token: 'demo-exeter', role: 'university_partner', own: false },
    { name: 'another tutor', token: await token('tutor', { tutorId: stranger }), role: 'tutor', own: false },
    { name: 'the administrator', token: 'demo-consortium', role: 'consortium_administrator', own: true },
    { name: 'the authority', token: 'demo-devon', role: 'authority_partner', own: false },
    { name: 'the analyst', token: 'demo-analyst', role: 'reporting_analyst', own: false },
    { name: 'the examiner', token: 'demo-examiner', role: 'external_examiner', own: false },
    {
      name: 'the office by a token that only asks',
      token: await token('university_partner', { universityId: 1 }, '{read}'),
      role: 'university_partner',
      own: true,
      mayChange: false,
    },
  ]

  ids['Participant'] = `ptc_${who.id}`
  ids['ReleaseAgreement'] = `${await prefixOf('ReleaseAgreement', 'releaseAgreements')}_${who.release}`
  const of = { id: ids['Participant'], expectedVersion: who.version }
  const moduleRegistrationId = `mrg_${who.registration}`
  const { moduleRegistration } = await office.server.client.data<{
    moduleRegistration: { module: { id: string } }
  }>(`{ moduleRegistration(id: "${moduleRegistrationId}") { module { id } } }`)
  const begin = async (type: string, mutation: string, input: object, by: string) => {
    const field = `${type.charAt(0).toLowerCase()}${type.slice(1)}`
    const told = await change(mutation, { ...of, ...input }, `... on ${type}Changed { ${field} { id } }`, by)
    if (told.message) throw new Error(`${mutation}: ${told.message}`)
    ids[type] = (told[field] as { id: string }).id
  }
  const extension = { reason: 'ILLNESS', moduleRegistrationId }
  await begin('Extension', 'requestExtension', extension, 'demo-plymouth')
  const circumstance = { kind: 'BEREAVEMENT', summary: 'A death.' }
  await begin('CircumstanceClaim', 'claimCircumstance', circumstance, 'demo-plymouth')
  const worry = { category: 'WORKLOAD', severity: 'MEDIUM', summary: 'Two jobs.' }
  await begin('Concern', 'raiseConcern', worry, own)
  const text = { body: 'A clear argument.', moduleId: moduleRegistration.module.id }
  await begin('Feedback', 'writeFeedback', text, own)

  subjects = subjectsOf(await office.id('programme', { code: 'PGCERT-IE' }))
})
afterAll(() => office.stop())

/** Prefix of a type's ids. */
async function prefixOf(type: string, root: string): Promise<string> {
  const found = await office.server.client.data<Record<string, { nodes: { id: string }[] }>>(
    `{ ${root}(first: 1) { nodes { id } } }`,
  )
  const id = found[root]?.nodes[0]?.id
  if (!id) throw new Error(`there is no ${type}`)
  return id.slice(0, id.indexOf('_'))
}

it('takes every step of every machine by a mutation, but for those that are not an account’s to take', () => {
  const without = steps.filter(({ mutation }) => !mutation).map(({ type, name }) => `${type}.${name}`)
  expect(without).toEqual(Object.keys(withoutMutation))
  expect(steps.filter(({ action }) => !action)).toEqual([])
})

const tried = steps.filter(({ type, mutation }) => mutation && !elsewhere.has(type))
const types = [...new Set(tried.map(({ type }) => type))]

describe.each(types)('%s', (type) => {
  const own = tried.filter((step) => step.type === type)
  const { machine } = own[0]!
  const idOf = () => ids[type] ?? ''
  const subject = () => {
    const found = subjects[type]
    if (!found) throw new Error(`${type} has a machine, and nothing to try its steps on`)
    return found
  }

  /** The row as it is stored. */
  const stored = async () =>
    first<{ text: string; status: string; version: number }>(
      `select row(t.*)::text as text, t.status, t.version from ${subject().table} t where id = $1`,
      [number(idOf())],
    )

  /** Puts the row in a state, whatever the machine says. */
  async function put(state: string, arrange = 'version = version + 1'): Promise<void> {
    const { table, put: columns } = subject()
    await rows(`alter table ${table} disable trigger user`)
    await rows(`update ${table} set status = '${state}', ${columns(state)} where id = $1`, [number(idOf())])
    await rows(`update ${table} set ${arrange} where id = $1`, [number(idOf())])
    await rows(`alter table ${table} enable trigger user`)
  }

  const sees = async ({ token: by }: Asker) => {
    const { data } = await office.server
      .as(by)
      .ask<{ node: object | null }>('query ($id: ID!) { node(id: $id) { id } }', { id: idOf() })
    return Boolean(data?.node)
  }

  async function take({ mutation = '' }: Step, { token: by }: Asker, expectedVersion: number) {
    const input = { id: idOf(), expectedVersion, ...subject().inputs?.[mutation] }
    const { data, errors } = await office.server
      .as(by)
      .ask<Record<string, { told: string; message?: string }>>(
        `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
           ${mutation}(input: $input) { told: __typename ... on Refusal { message } } }`,
        { input },
      )
    const { told, message = '' } = data?.[mutation] ?? {
      told: String(errors[0]?.extensions?.['code']),
      message: errors[0]?.message,
    }
    return { told, message }
  }

  const holds = ({ role, own: isOwn, mayChange = true }: Asker, { action }: Step) =>
    isOwn && mayChange && mayWrite(role, action!.needs)

  /** What is told of a step out of turn. */
  const outOfTurn = (state: string, { rule }: Step) =>
    `is ${plain(state)}; this is done only while it is ${rule.from.map(plain).join(' or ')}.`

  describe.each(machine.states.map((state) => [state]))('that is %s', (state) => {
    it.each(own.map((step) => [step.mutation ?? '', step] as const))('%s', async (mutation, step) => {
      await put(state, subject().arrange?.[mutation])
      const before = await stored()
      const wrong: string[] = []

      const tryAs = async (asker: Asker) => {
        const { told, message } = await take(step, asker, before.version)
        const expected = (await sees(asker)) ? /^(NotPermitted|FORBIDDEN)$/ : /^(NOT_FOUND|FORBIDDEN)$/
        if (!expected.test(told) || message === '') wrong.push(`${asker.name}: ${told} ${message}`)
      }
      await Promise.all(askers.filter((one) => !holds(one, step)).map(tryAs))
      expect(await stored()).toEqual(before)

      const holders = askers.filter((one) => holds(one, step))
      expect(holders).toHaveLength(1)
      const taken = transition(machine, state, step.name)
      const { told, message } = await take(step, holders[0]!, before.version)
      const after = await stored()
      const rule = subject().refusedBy?.[mutation]
      if (!taken.ok) {
        if (told !== 'OutOfTurn' || !message.endsWith(outOfTurn(state, step)))
          wrong.push(`${told} ${message}`)
        expect(after).toEqual(before)
      } else if (rule) {
        if (told !== rule) wrong.push(`${told} ${message}`)
        expect(after).toEqual(before)
      } else {
        if (!told.endsWith('Changed')) wrong.push(`${told} ${message}`)
        expect(after.status).toBe(taken.to)
        expect(after.version).toBe(before.version + 1)
      }
      expect(wrong).toEqual([])
    })
  })
})

const plain = (state: string): string => state.replaceAll('_', ' ')
