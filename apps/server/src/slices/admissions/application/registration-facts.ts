import type { AwardScheme, IsoDate } from '@cohortium/domain'
import { question } from '../../../writing/unit/question.ts'

interface Coded {
  readonly id: string
  readonly code: string
}

interface FeeRateAnswer {
  readonly id: string
  readonly amountPence: number
  readonly mode: string
  readonly residency: string
  readonly university: { readonly code: string }
}

interface ModuleAnswer extends Coded {
  readonly role: string
  readonly university: { readonly code: string }
  readonly variants: readonly (Coded & { readonly localAuthority: { readonly code: string } })[]
}

interface GroupAnswer {
  readonly id: string
  readonly capacity: number
  readonly localAuthority: { readonly id: string }
  readonly participants: { readonly totalCount: number }
}

/** All that a registration follows from beside eligibility; words of enumerations in the graph's capitals. */
export interface RegistrationAnswer {
  readonly application: {
    readonly residency: string
    readonly person: {
      readonly id: string
      readonly dateOfBirth: IsoDate | null
      readonly participations: {
        readonly nodes: readonly {
          readonly status: string
          readonly awardScheme: { readonly code: string }
        }[]
      }
    }
    readonly programme: Coded & {
      readonly mode: string
      readonly awardScheme: Coded & Pick<AwardScheme, 'commenceFrom' | 'commenceBefore' | 'completeBefore'>
      readonly modules: readonly ModuleAnswer[]
    }
    readonly cohort: {
      readonly id: string
      readonly startsOn: IsoDate
      readonly academicYear: {
        readonly code: string
        readonly feeRates: { readonly nodes: readonly FeeRateAnswer[] }
      }
      readonly deliveryGroups: { readonly nodes: readonly GroupAnswer[] }
    }
    readonly school: { readonly id: string } | null
    readonly localAuthority: Coded | null
    readonly university: Coded
  }
  readonly learningOutcomeFrameworks: {
    readonly nodes: readonly {
      readonly publishedOn: IsoDate
      readonly outcomes: readonly { readonly id: string }[]
    }[]
  }
}

const live = '{ status: { in: [REGISTERED ACTIVE INTERRUPTED] } }'

export const registrationQuestion = question<RegistrationAnswer>(`query RegistrationFacts($id: ID!) {
  application(id: $id) {
    residency
    person {
      id dateOfBirth
      participations(first: 100) { nodes { status awardScheme { code } } }
    }
    programme {
      id code mode
      awardScheme { id code commenceFrom commenceBefore completeBefore }
      modules { id code role university { code } variants { id code localAuthority { code } } }
    }
    cohort {
      id startsOn
      academicYear { code feeRates(first: 100) { nodes { id amountPence mode residency university { code } } } }
      deliveryGroups(first: 200) {
        nodes { id capacity localAuthority { id } participants(where: ${live}) { totalCount } }
      }
    }
    school { id }
    localAuthority { id code }
    university { id code }
  }
  learningOutcomeFrameworks(first: 100) { nodes { publishedOn outcomes { id } } }
}`)
