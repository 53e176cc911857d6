import { refuse, type Refusal } from '../vocabulary/refusal.ts'
import type { ModuleRole } from './module-role.ts'

/** A module of one university with its variants by authority; none where the university teaches one form. */
export interface ModuleFacts {
  readonly code: string
  readonly role: ModuleRole
  readonly universityCode: string
  readonly variants: readonly { readonly code: string; readonly authorityCode: string }[]
}

/** A module to take, and the variant where there are any. */
export interface ModuleChoice {
  readonly role: ModuleRole
  readonly moduleCode: string
  readonly variantCode: string | null
}

export type ModuleSet =
  | { readonly ok: true; readonly modules: readonly ModuleChoice[] }
  | Refusal<'NoModuleInRole' | 'NoVariantForAuthority'>

/**
 * The module, and variant where the university has them, that a participant of an authority takes for each role of the
 * programme. Source: University of Plymouth course page 2023-24, PGSEN703-705 CW, DV, PL, SS; University of Exeter
 * course page 2023-24, EFPM278, 279, 285.
 */
export function moduleSet(
  modules: readonly ModuleFacts[],
  universityCode: string,
  authorityCode: string,
  roles: readonly ModuleRole[],
): ModuleSet {
  const chosen: ModuleChoice[] = []
  for (const role of roles) {
    const module = modules.find((one) => one.universityCode === universityCode && one.role === role)
    if (!module) return refuse('NoModuleInRole', `${universityCode} has no module in the role ${role}.`)
    const variant = module.variants.find((one) => one.authorityCode === authorityCode)
    if (module.variants.length > 0 && !variant) {
      return refuse('NoVariantForAuthority', `${module.code} has no variant for ${authorityCode}.`)
    }
    chosen.push({ role, moduleCode: module.code, variantCode: variant?.code ?? null })
  }
  return { ok: true, modules: chosen }
}
