import { mayAppoint, mayEndAppointment, mayServe, refuse, type Held } from '@cohortium/domain'
import { changed } from '../../../writing/answers.ts'
import { badInput } from '../../../writing/inputs/check-input.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { addPerson } from '../../../writing/people/add-person.ts'
import { takeNumber } from '../../../writing/people/take-number.ts'
import { EndsBeforeStart } from '../../../writing/refusals/dates.ts'
import { NamesOverlap, PersonKnown } from '../../../writing/refusals/people.ts'
import { question } from '../../../writing/unit/question.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { Tutor } from './tutor.entity.ts'
import { AppointTutorInput, EditTutorInput, EndAppointmentInput } from './tutor.inputs.ts'
import { tutorPolicy } from './tutor.policy.ts'
import {
  AllocationsStand,
  CapacityHeld,
  GroupsTaught,
  NoAuthorityServed,
  TutorExists,
  UniversityMismatched,
} from './tutor.refusals.ts'

const { change, create } = mutationsOf('participation')
const TutorChanged = changed(Tutor, 'participation')

export const appointTutor = create({
  name: 'appointTutor',
  description: 'Appoints somebody who teaches and supports participants, in the authorities that are named.',
  needs: 'configuration',
  input: AppointTutorInput,
  answers: TutorChanged,
  refusals: [PersonKnown, NamesOverlap, TutorExists, UniversityMismatched, NoAuthorityServed],
  async run(unit, { personId, newPerson, universityId, localAuthorityIds, ...post }) {
    const { kind, capacity, professionalRole, from = unit.today } = post
    const verdict = mayAppoint({
      kind,
      hasUniversity: universityId !== undefined,
      authorities: localAuthorityIds.length,
    })
    if (!verdict.ok) return verdict
    if ((personId === undefined) === (newPerson === undefined))
      throw badInput([{ path: 'input.newPerson', message: 'Give either the person or a new one.' }])
    const person = newPerson ? await addPerson(unit, newPerson) : ({ ok: true, id: personId ?? 0 } as const)
    if (!person.ok) return person
    // Two appointments of one person wait for each other.
    await unit.ask('select pg_advisory_xact_lock(2, $1)', [person.id])
    const [present] = await unit.ask<{ reference: string }>(
      'select reference from tutor where person_id = $1 and (active_to is null or active_to > $2::date)',
      [person.id, from],
    )
    if (present)
      return refuse('TutorExists', `The person is ${present.reference}; edit that tutor, or end it first.`)
    const id = await takeNumber(unit, 'tutor')
    await unit.store.insert('Tutor', {
      id,
      reference: `TUT-${String(id).padStart(4, '0')}`,
      kind,
      capacity,
      professionalRole,
      activeFrom: from,
      activeTo: null,
      person: { id: person.id },
      university: universityId === undefined ? null : { id: universityId },
    })
    await serve(unit, id, localAuthorityIds)
    return { ok: true, id }
  },
})

/** Says which authorities a tutor serves: these and no others. */
async function serve({ ask }: Unit, tutor: number, authorities: readonly number[]): Promise<void> {
  await ask('delete from tutor_local_authority where tutor_id = $1 and local_authority_id <> all ($2)', [
    tutor,
    authorities,
  ])
  await ask(
    `insert into tutor_local_authority (tutor_id, local_authority_id)
     select distinct $1::integer, named from unnest($2::integer[]) as named on conflict do nothing`,
    [tutor, authorities],
  )
}

interface Work {
  readonly tutor: {
    readonly allocations: {
      readonly nodes: {
        readonly validFrom: string
        readonly validTo: string | null
        readonly participant: { readonly localAuthority: { readonly id: string } }
      }[]
    }
  }
}

const workOf = question<Work>(`query ($id: ID!, $on: Date!) {
  tutor(id: $id) {
    allocations(first: 1000, where: { or: [{ validTo: { isNull: true } }, { validTo: { gt: $on } }] }) {
      nodes { validFrom validTo participant { localAuthority { id } } }
    }
  }
}`)

/** Whom a tutor looks after, and teaches, on a day or later; nobody is added meanwhile. */
async function workFrom(unit: Unit, id: number, on: string) {
  // As allocating does, so that a tutor's room stays counted.
  await unit.ask('select pg_advisory_xact_lock(2, $1)', [id])
  const { tutor } = await unit.read(workOf, { id: `tut_${id}`, on })
  const held = tutor.allocations.nodes.map(({ validFrom, validTo, participant }): Held => ({
    validFrom,
    validTo,
    authorityCode: participant.localAuthority.id,
  }))
  const [groups] = await unit.ask<{ count: number }>(
    `select count(distinct g.delivery_group_id)::integer as count from delivery_group_tutor g
     join taught_day d on d.delivery_group_id = g.delivery_group_id and d.held_on >= $2
     where g.tutor_id = $1`,
    [id, on],
  )
  return { held, groups: groups?.count ?? 0 }
}

export const editTutor = change({
  name: 'editTutor',
  description:
    'Changes which authorities a tutor serves, how many participants they take, their profession and how they are reached.',
  of: tutorPolicy,
  action: 'edit',
  input: EditTutorInput,
  answers: TutorChanged,
  refusals: [NoAuthorityServed, AllocationsStand, CapacityHeld],
  async run(unit, { id, localAuthorityIds, capacity, professionalRole, email, phone }) {
    const { held } = await workFrom(unit, id, unit.today)
    const authorityCodes = localAuthorityIds.map((authority) => `la_${authority}`)
    const verdict = mayServe(held, { authorityCodes, capacity }, unit.today)
    if (!verdict.ok) return verdict
    await serve(unit, id, localAuthorityIds)
    await unit.store.update<Tutor>('Tutor', id, { capacity, professionalRole })
    if (email !== undefined || phone !== undefined)
      await unit.ask(
        `update person_identity set email = coalesce($2, email), phone = coalesce($3, phone), version = version + 1
         where person_id = (select person_id from tutor where id = $1)`,
        [id, email ?? null, phone ?? null],
      )
    return { ok: true, id }
  },
})

export const endAppointment = change({
  name: 'endAppointment',
  description: 'Ends an appointment on a day from which nobody has the tutor and no group is taught by them.',
  of: tutorPolicy,
  action: 'end',
  input: EndAppointmentInput,
  answers: TutorChanged,
  refusals: [EndsBeforeStart, AllocationsStand, GroupsTaught],
  async run(unit, { id, on = unit.today }) {
    const [tutor] = await unit.ask<{ day: string }>(
      'select active_from::text as day from tutor where id = $1',
      [id],
    )
    if (tutor && on <= tutor.day)
      return refuse('EndsBeforeStart', `The appointment holds from ${tutor.day}; choose a later day.`)
    const { held, groups } = await workFrom(unit, id, on)
    const verdict = mayEndAppointment(held, on)
    if (!verdict.ok) return verdict
    if (groups > 0) {
      const are = groups === 1 ? 'One group is' : `${groups} groups are`
      const sentence = `${are} to be taught on ${on} or later; say who teaches instead first.`
      return { ...refuse('GroupsTaught', sentence), count: groups }
    }
    await unit.store.update<Tutor>('Tutor', id, { activeTo: on })
    return { ok: true, id }
  },
})
