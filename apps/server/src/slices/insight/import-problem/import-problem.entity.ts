import type { ImportProblem as ImportProblemFacts } from '@cohortium/domain'
import { BelongsTo, Code, GraphType, Id, Text } from '@cohortium/graph-sql/declare'
import { officeReaders } from '../../../readers.ts'
import type { ImportRow } from '../import-row/import-row.entity.ts'

@GraphType({
  owner: 'insight',
  table: 'import_problem',
  prefix: 'ipb',
  plural: 'importProblems',
  description: 'Something that keeps a row from being stored, or from being taken back.',
  readers: officeReaders,
  order: ['id'],
  indexes: [['row']],
})
export class ImportProblem implements ImportProblemFacts {
  @Id() id!: number

  @Code('Field that has to be mended; absent where the row as a whole is meant.', { nullable: true })
  field!: string | null

  @Text('Title of the column from which the field is read; absent where none is.', { nullable: true })
  columnTitle!: string | null

  @Text('What stands there, at most 100 characters of it; absent where nothing does. Personal.', {
    nullable: true,
    personal: true,
  })
  value!: string | null

  @Code('Name of the kind of refusal that a single change would meet, or `BAD_USER_INPUT`.') reason!: string

  @Text('What is wrong and what to do, in a sentence. Personal.', { personal: true }) message!: string

  @BelongsTo('ImportRow', 'Row that has it.', {
    many: 'problems',
    manyList: 'plain',
    onDelete: 'CASCADE',
    manyDescription: 'All that keeps the row from being stored, or from being taken back.',
  })
  row!: ImportRow
}
