import {
  moduleGradings,
  moduleRoles,
  type Module as ModuleFacts,
  type ModuleGrading,
  type ModuleRole,
} from '@cohortium/domain'
import {
  BelongsTo,
  Code,
  Enum,
  GraphType,
  Id,
  Int,
  ManyThrough,
  Numeric,
  Text,
} from '@cohortium/graph-sql/declare'
import type { Programme } from '../programme/programme.entity.ts'
import type { University } from '../../partners/university/university.entity.ts'

@GraphType({
  owner: 'programme',
  table: 'module',
  prefix: 'mod',
  plural: 'modules',
  description:
    'A unit of study with its own credits and assessment; its role makes the two universities’ modules comparable.',
  keys: ['code'],
  order: ['code'],
  search: ['code', 'title', 'description'],
  stands: 'always',
  uniques: [
    ['university', 'role'],
    ['id', 'role'],
  ],
  checks: {
    module_position_1_to_3: 'position between 1 and 3',
    module_credits_not_negative: 'credits >= 0 and level between 4 and 8',
    module_mark_has_pass_mark: "(grading = 'mark') = (pass_mark is not null) and pass_mark between 0 and 100",
  },
  indexes: [['university', 'code']],
})
export class Module implements ModuleFacts {
  @Id() id!: number

  @Code('The university’s own module code, for example PGSEN704.') code!: string

  @Text('Title of the module.') title!: string

  @Enum(moduleRoles, 'Part that the module plays in the programme, the same at every university.')
  role!: ModuleRole

  @Int('Usual place in the order of study, 1 to 3.') position!: number

  @Int('Credits awarded when it is passed; 0 for the portfolio.') credits!: number

  @Int('Level in the framework for higher education qualifications; 7 is a master’s.') level!: number

  @Enum(moduleGradings, 'Whether it is marked from 0 to 100 or judged passed or not passed.')
  grading!: ModuleGrading

  @Numeric('Lowest mark that passes, 0 to 100; absent where the module carries no mark.', {
    precision: 5,
    scale: 2,
    nullable: true,
  })
  passMark!: number | null

  @Text('What the module covers, in a paragraph.') description!: string

  @Text('Where these facts were read.') source!: string

  @BelongsTo('University', 'University that teaches the module.', {
    many: 'modules',
    manyDescription: 'Modules taught by this university.',
  })
  university!: University

  @ManyThrough('Module', 'Modules that must be taken in the same registration.', {
    table: 'module_co_requisite',
    from: 'module_id',
    to: 'co_requisite_id',
    order: ['code'],
  })
  coRequisites!: Module[]

  @ManyThrough('Programme', 'Programmes that the module counts towards.', {
    table: 'programme_module',
    from: 'module_id',
    to: 'programme_id',
    order: ['code'],
    inverse: {
      name: 'modules',
      description: 'Modules that count towards the programme, at every university.',
      order: ['code'],
    },
  })
  programmes!: Programme[]
}
