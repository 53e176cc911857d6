import {
  importEffects,
  importRowStates,
  type ImportEffect,
  type ImportRow as ImportRowFacts,
  type ImportRowState,
} from '@cohortium/domain'
import { BelongsTo, Enum, GraphType, Id, Int, TextList, Version } from '@cohortium/graph-sql/declare'
import { officeReaders } from '../../../readers.ts'
import type { Application } from '../../admissions/application/application.entity.ts'
import type { Participant } from '../../participation/participant/participant.entity.ts'
import type { School } from '../../partners/school/school.entity.ts'
import type { Import } from '../import/import.entity.ts'

@GraphType({
  owner: 'insight',
  table: 'import_row',
  prefix: 'imr',
  plural: 'importRows',
  description: 'A row of an import’s file with what became of it.',
  readers: officeReaders,
  order: ['line'],
  uniques: [['import', 'line']],
  indexes: [['import', 'status', 'line'], ['school'], ['application'], ['participant']],
})
export class ImportRow implements ImportRowFacts {
  @Id() id!: number

  @Int('Line of the file in which it begins, from 1, as an editor shows it.') line!: number

  @Enum(importRowStates, 'What became of it.') status!: ImportRowState

  @Enum(importEffects, 'What storing it does, or did; absent while it cannot be told.', { nullable: true })
  effect!: ImportEffect | null

  @TextList(
    'What it tells, in the order of the import’s `fields`; an empty text where it tells nothing. Personal.',
    {
      personal: true,
    },
  )
  values!: string[]

  @Version() version!: number

  @BelongsTo('Import', 'Import that it is a row of.', {
    many: 'rows',
    onDelete: 'CASCADE',
    manyDescription: 'Rows of the file that are to be stored, mended or were stored, by their lines.',
  })
  import!: Import

  @BelongsTo('School', 'School that it is about, as soon as that is recorded.', { nullable: true })
  school!: School | null

  @BelongsTo('Application', 'Application that it made, or registers.', { nullable: true })
  application!: Application | null

  @BelongsTo('Participant', 'Participant whom it registered.', { nullable: true })
  participant!: Participant | null
}
