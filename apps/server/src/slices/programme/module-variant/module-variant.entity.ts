import type { ModuleVariant as ModuleVariantFacts } from '@cohortium/domain'
import { BelongsTo, Code, GraphType, Id } from '@cohortium/graph-sql/declare'
import type { LocalAuthority } from '../../partners/local-authority/local-authority.entity.ts'
import type { Module } from '../module/module.entity.ts'

@GraphType({
  owner: 'programme',
  table: 'module_variant',
  prefix: 'mva',
  plural: 'moduleVariants',
  description: 'The form of a module that is taught in one authority, with that authority’s own code suffix.',
  keys: ['code'],
  order: ['code'],
  stands: 'always',
  uniques: [['module', 'localAuthority']],
  checks: { module_variant_suffix_letters: "suffix ~ '^[A-Z]{2}$'" },
  indexes: [
    ['module', 'code'],
    ['localAuthority', 'code'],
  ],
})
export class ModuleVariant implements ModuleVariantFacts {
  @Id() id!: number

  @Code('Module code with the authority’s suffix, for example PGSEN704DV.') code!: string

  @Code('Two capital letters that stand for the authority, for example DV for Devon.') suffix!: string

  @BelongsTo('Module', 'Module that this is a form of.', {
    many: 'variants',
    manyDescription:
      'Forms of the module, one per authority that has its own; empty where the university makes no difference.',
    manyList: 'plain',
  })
  module!: Module

  @BelongsTo('LocalAuthority', 'Authority in which this form is taught.', {
    many: 'moduleVariants',
    manyDescription: 'Forms of modules taught in this authority.',
    manyList: 'plain',
  })
  localAuthority!: LocalAuthority
}
