import type { ImportDifference as ImportDifferenceFacts } from '@cohortium/domain'
import { BelongsTo, Code, GraphType, Id, Text } from '@cohortium/graph-sql/declare'
import { officeReaders } from '../../../readers.ts'
import type { ImportRow } from '../import-row/import-row.entity.ts'

@GraphType({
  owner: 'insight',
  table: 'import_difference',
  prefix: 'idf',
  plural: 'importDifferences',
  description: 'Something that a row tells otherwise than it is recorded.',
  readers: officeReaders,
  order: ['id'],
  indexes: [['row']],
})
export class ImportDifference implements ImportDifferenceFacts {
  @Id() id!: number

  @Code('Field that differs.') field!: string

  @Text('What was recorded when the row was tried; absent where nothing was.', { nullable: true })
  before!: string | null

  @Text('What the row tells; absent where it tells nothing.', { nullable: true }) after!: string | null

  @BelongsTo('ImportRow', 'Row that tells it.', {
    many: 'differences',
    manyList: 'plain',
    onDelete: 'CASCADE',
    manyDescription: 'What it changes of what is recorded.',
  })
  row!: ImportRow
}
