import { statutoryDeadline, type SencoRole } from '@cohortium/domain'
import { question } from '../../../writing/unit/question.ts'
import type { Unit } from '../../../writing/unit/unit.ts'

interface Appointments {
  readonly person: {
    readonly sencoAppointments: {
      readonly nodes: readonly {
        readonly role: string
        readonly startsOn: string
        readonly endsOn: string | null
        readonly school: { readonly mainstreamOrMaintainedNursery: boolean }
      }[]
    }
  }
}

const appointments = question<Appointments>(`query ($id: ID!) {
  person(id: $id) {
    sencoAppointments(first: 100) { nodes { role startsOn endsOn school { mainstreamOrMaintainedNursery } } }
  }
}`)

/** The statutory deadline of a person, by all appointments on record. */
export async function deadlineOf(unit: Unit, personId: number) {
  const { person } = await unit.read(appointments, { id: `per_${personId}` })
  return statutoryDeadline(
    person.sencoAppointments.nodes.map(({ role, startsOn, endsOn, school }) => ({
      role: role.toLowerCase() as SencoRole,
      startsOn,
      endsOn,
      ...school,
    })),
  )
}

/** Brings the deadlines that the person's registrations keep up to date with the appointments. */
export async function keepDeadlines(unit: Unit, personId: number): Promise<void> {
  const { deadline, reason } = await deadlineOf(unit, personId)
  await unit.ask('select app.keep_deadlines($1, $2, $3)', [personId, deadline, reason])
}
