import { placeAt, refuse, route } from '@cohortium/domain'
import { question } from '../../../writing/unit/question.ts'
import type { Unit } from '../../../writing/unit/unit.ts'

interface RoutingAnswer {
  readonly localAuthority: {
    readonly routings: {
      readonly nodes: readonly {
        readonly validFrom: string
        readonly validTo: string | null
        readonly localAuthority: { readonly code: string }
        readonly university: { readonly code: string }
      }[]
    }
    readonly code: string
    readonly name: string
  }
}

const routings = question<RoutingAnswer>(`query ($id: ID!) {
  localAuthority(id: $id) {
    code name
    routings(first: 100) { nodes { validFrom validTo localAuthority { code } university { code } } }
  }
}`)

export interface Placing {
  readonly universityCode: string
  /** Of the applicant's setting; none where they work in none. */
  readonly localAuthority: number | undefined
  readonly overrideReason: string | undefined
}

/** What an application stores of an override. */
interface Placed {
  readonly ok: true
  readonly routingOverrideReason: string | null
  readonly routingOverrideBy: string | null
}

const asRouted: Placed = { ok: true, routingOverrideReason: null, routingOverrideBy: null }

/** Whether an application may go to a university: the one that serves the authority today, or another for a reason. */
export async function placeApplication(
  unit: Unit,
  { universityCode, localAuthority, overrideReason }: Placing,
) {
  if (localAuthority === undefined) return asRouted
  const { localAuthority: authority } = await unit.read(routings, { id: `la_${localAuthority}` })
  const routed = route(
    authority.routings.nodes.map((one) => ({
      validFrom: one.validFrom,
      validTo: one.validTo,
      authorityCode: one.localAuthority.code,
      universityCode: one.university.code,
    })),
    authority.code,
    unit.today,
  )
  const override = overrideReason === undefined ? null : { reason: overrideReason, actor: unit.actor }
  const placed = placeAt(universityCode, routed, override)
  if (placed.ok)
    return placed.overridden
      ? { ok: true as const, routingOverrideReason: overrideReason ?? null, routingOverrideBy: unit.actor }
      : asRouted
  if (!routed.ok)
    return refuse(
      'NotRouted',
      `No university of the consortium serves ${authority.name}; give a reason to admit all the same.`,
    )
  return refuse('OverrideNeeded', placed.message)
}
