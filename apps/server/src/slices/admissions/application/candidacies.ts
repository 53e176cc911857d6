import { mayApply, type ApplicationState, type ParticipantState } from '@cohortium/domain'
import { question } from '../../../writing/unit/question.ts'
import type { Unit } from '../../../writing/unit/unit.ts'

interface Answer {
  readonly person: {
    readonly applications: {
      readonly nodes: readonly { readonly id: string; readonly status: string; readonly programme: Schemed }[]
    }
    readonly participations: {
      readonly nodes: readonly { readonly status: string; readonly programme: Schemed }[]
    }
  }
}

interface Schemed {
  readonly awardScheme: { readonly id: string }
}

const candidacies = question<Answer>(`query ($id: ID!) {
  person(id: $id) {
    applications(first: 200) { nodes { id status programme { awardScheme { id } } } }
    participations(first: 200) { nodes { status programme { awardScheme { id } } } }
  }
}`)

/**
 * Whether a person may apply under a scheme beside all that they applied for anywhere; it stays so until the transaction ends.
 * @param except an application that is not counted: the one that changes.
 */
export async function mayApplyUnder(unit: Unit, personId: number, schemeId: string, except?: number) {
  await unit.ask('select pg_advisory_xact_lock(2, $1)', [personId])
  const { person } = await unit.read(candidacies, { id: `per_${personId}` })
  const under = ({ programme }: { programme: Schemed }) => programme.awardScheme.id === schemeId
  return mayApply({
    applications: person.applications.nodes
      .filter((one) => under(one) && one.id !== `app_${except}`)
      .map(({ status }) => status.toLowerCase() as ApplicationState),
    registrations: person.participations.nodes
      .filter(under)
      .map(({ status }) => status.toLowerCase() as ParticipantState),
  })
}
