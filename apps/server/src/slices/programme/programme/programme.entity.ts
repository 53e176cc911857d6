import {
  deliveryModes,
  studyModes,
  type Programme as ProgrammeFacts,
  type DeliveryMode,
  type StudyMode,
} from '@cohortium/domain'
import { BelongsTo, Code, Enum, GraphType, Id, Int, Text } from '@cohortium/graph-sql/declare'
import type { AwardScheme } from '../award-scheme/award-scheme.entity.ts'

@GraphType({
  owner: 'programme',
  table: 'programme',
  prefix: 'prg',
  plural: 'programmes',
  description:
    'A course of study that participants register on, leading to an award or to a university certificate.',
  keys: ['code'],
  order: ['code'],
  stands: 'always',
  checks: {
    programme_numbers_positive:
      'credits >= 0 and level between 4 and 8 and duration_months > 0 and taught_days >= 0 and study_days >= 0',
  },
  indexes: [['awardScheme', 'code']],
})
export class Programme implements ProgrammeFacts {
  @Id() id!: number

  @Code('Short code of the programme, for example PGCERT-NASENCO.') code!: string

  @Text('Title as printed on the certificate.') title!: string

  @Int('Credits of the whole programme; 60 make a postgraduate certificate.') credits!: number

  @Int('Level in the framework for higher education qualifications; 7 is a master’s.') level!: number

  @Enum(studyModes, 'Pace of study.') mode!: StudyMode

  @Enum(deliveryModes, 'Where the teaching happens.') delivery!: DeliveryMode

  @Int('Usual length of study in months.') durationMonths!: number

  @Int('Number of taught days in the programme.') taughtDays!: number

  @Int('Number of study days recommended beside the taught days; they are never a condition.')
  studyDays!: number

  @Text('What the programme is for, in a paragraph.') description!: string

  @Text('Where these facts were read.') source!: string

  @BelongsTo('AwardScheme', 'Scheme whose dates bind the programme.', {
    many: 'programmes',
    manyDescription: 'Programmes bound by this scheme.',
  })
  awardScheme!: AwardScheme
}
