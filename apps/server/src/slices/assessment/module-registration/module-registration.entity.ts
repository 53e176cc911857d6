import {
  moduleRegistrationStates,
  moduleRoles,
  type ModuleRegistration as ModuleRegistrationFacts,
  type ModuleRegistrationState,
  type ModuleRole,
} from '@cohortium/domain'
import {
  BelongsTo,
  Bool,
  DateOnly,
  Enum,
  GraphType,
  Id,
  Int,
  Numeric,
  Version,
} from '@cohortium/graph-sql/declare'
import { assessmentReaders } from '../../../readers.ts'
import type { ExamBoard } from '../exam-board/exam-board.entity.ts'
import type { Module } from '../../programme/module/module.entity.ts'
import type { ModuleVariant } from '../../programme/module-variant/module-variant.entity.ts'
import type { Participant } from '../../participation/participant/participant.entity.ts'

@GraphType({
  owner: 'assessment',
  table: 'module_registration',
  prefix: 'mrg',
  plural: 'moduleRegistrations',
  description:
    'A participant’s registration on one module. A participant holds one current registration per role.',
  stands: { from: 'registeredOn' },
  partialUniques: {
    module_registration_one_current_per_role: { on: ['participant', 'role'], where: 'is_current' },
  },
  checks: {
    module_registration_attempt_from_1: 'attempt >= 1',
    module_registration_final_mark_range: 'final_mark between 0 and 100',
  },
  indexes: [['participant', 'role'], ['module', 'status'], ['moduleVariant'], ['examBoard']],
  foreignKeys: {
    module_registration_module_id_role_fk: {
      on: ['module', 'role'],
      target: 'Module',
      references: ['id', 'role'],
    },
  },
})
export class ModuleRegistration implements ModuleRegistrationFacts {
  @Id() id!: number

  @Enum(moduleRoles, 'Part that the module plays in the programme; always the module’s own.')
  role!: ModuleRole

  @Enum(moduleRegistrationStates, 'Where the work on the module stands.', {
    asOf: { last: 'transitions.toState', before: 'fromState' },
  })
  status!: ModuleRegistrationState

  @Bool('True for the registration that counts; false for one that a later registration replaced.', {
    asOf: { never: 'when it was replaced is not kept' },
  })
  isCurrent!: boolean

  @DateOnly('Day of registration on the module.') registeredOn!: string

  @DateOnly('Day on which the work is due; absent until it is set.', {
    nullable: true,
    asOf: { never: 'it is kept for the current attempt alone' },
  })
  dueOn!: string | null

  @DateOnly('Day on which an exam board settled the result; absent until then.', {
    nullable: true,
    asOf: { since: 'completedOn' },
  })
  completedOn!: string | null

  @Int('Which attempt the work stands at, from 1.', {
    asOf: { never: 'ask for `marks` by `markedOn`, without `asOf`' },
  })
  attempt!: number

  @Numeric(
    'Capped mark of the current attempt, 0 to 100; absent until there is one, and for a module judged passed or not passed.',
    {
      precision: 5,
      scale: 2,
      nullable: true,
      readers: assessmentReaders,
      instead: 'status',
      asOf: { never: 'ask for `marks` by `markedOn`, without `asOf`' },
    },
  )
  finalMark!: number | null

  @Version() version!: number

  @BelongsTo('Participant', 'Participant registered on the module.', {
    hiddenFrom: ['tutor'],
    many: 'moduleRegistrations',
    manyDescription: 'The participant’s registrations on modules.',
  })
  participant!: Participant

  @BelongsTo('Module', 'Module taken.', {
    many: 'moduleRegistrations',
    manyDescription: 'Registrations on the module, of every participant.',
  })
  module!: Module

  @BelongsTo(
    'ModuleVariant',
    'Form of the module taught in the participant’s authority; absent where the university has none.',
    {
      nullable: true,
      many: 'moduleRegistrations',
      manyDescription: 'Registrations on this form of the module.',
    },
  )
  moduleVariant!: ModuleVariant | null

  @BelongsTo('ExamBoard', 'Board that considers the result; absent until one is named.', {
    nullable: true,
    hiddenFrom: ['authority_partner', 'tutor', 'external_examiner'],
    asOf: { never: 'when a board was named is not kept' },
    many: 'moduleRegistrations',
    manyDescription: 'Results that the board considers.',
  })
  examBoard!: ExamBoard | null
}
