import type { ModuleRole } from '../programme/module-role.ts'
import { allowed, refuse, type Verdict } from '../vocabulary/refusal.ts'

/** A module registration with where its module is taught. */
export interface HeldModule {
  readonly role: ModuleRole
  readonly isCurrent: boolean
  readonly universityCode: string
  /** Suffix of the variant; none at a university without variants. */
  readonly variantSuffix: string | null
}

/**
 * Whether a participant's current registrations are one for each role of the programme, at one university, in one set
 * of variants. Source: both universities' course pages 2023-24, modules.
 */
export function holdingIsSound(
  held: readonly HeldModule[],
  roles: readonly ModuleRole[],
): Verdict<'RoleMissing' | 'RoleTwice' | 'RoleNotInProgramme' | 'UniversitiesMixed' | 'VariantsMixed'> {
  const current = held.filter((one) => one.isCurrent)
  for (const role of roles) {
    const count = current.filter((one) => one.role === role).length
    if (count === 0) return refuse('RoleMissing', `No current registration in the role ${role}.`)
    if (count > 1) return refuse('RoleTwice', `More than one current registration in the role ${role}.`)
  }
  const stray = current.find((one) => !roles.includes(one.role))
  if (stray) return refuse('RoleNotInProgramme', `The programme has no module in the role ${stray.role}.`)
  if (new Set(current.map((one) => one.universityCode)).size > 1) {
    return refuse('UniversitiesMixed', 'All modules are taken at one university.')
  }
  return new Set(current.map((one) => one.variantSuffix)).size > 1
    ? refuse('VariantsMixed', 'All modules are taken in the variants of one authority.')
    : allowed
}
