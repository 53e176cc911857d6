import type { AwardScheme, EnglishLevel } from '@cohortium/domain'
import { question } from '../../../writing/unit/question.ts'
import type { Unit } from '../../../writing/unit/unit.ts'

/** To what an application is made: a cohort of a university, and a programme. */
export interface Aim {
  readonly cohort: {
    readonly startsOn: string
    readonly university: {
      readonly id: string
      readonly code: string
      readonly name: string
      readonly admissionPolicies: { readonly nodes: readonly EnglishLevel[] }
    }
  }
  readonly programme: {
    readonly awardScheme: Pick<AwardScheme, 'code' | 'commenceFrom' | 'commenceBefore' | 'completeBefore'> & {
      readonly id: string
    }
  }
}

const aim = question<Aim>(`query ($cohort: ID!, $programme: ID!, $today: Date!) {
  cohort(id: $cohort) {
    startsOn
    university {
      id code name
      admissionPolicies(
        first: 1
        where: { and: [{ validFrom: { lte: $today } }, { or: [{ validTo: { isNull: true } }, { validTo: { gt: $today } }] }] }
      ) { nodes { ieltsOverall ieltsElement } }
    }
  }
  programme(id: $programme) { awardScheme { id code commenceFrom commenceBefore completeBefore } }
}`)

export const readAim = (unit: Unit, cohort: number, programme: number): Promise<Aim> =>
  unit.read(aim, { cohort: `coh_${cohort}`, programme: `prg_${programme}`, today: unit.today })

/** @throws Error where the university has no policy for the day, which its data always have. */
export function englishLevelOf({ cohort: { university } }: Aim): EnglishLevel {
  const [policy] = university.admissionPolicies.nodes
  if (!policy) throw new Error(`${university.name} has no admission policy for the day`)
  return policy
}
