import type { ImportColumn as ImportColumnFacts } from '@cohortium/domain'
import { BelongsTo, Bool, Code, GraphType, Id, Int, Text, TextList } from '@cohortium/graph-sql/declare'
import { officeReaders } from '../../../readers.ts'
import type { Import } from '../import/import.entity.ts'

@GraphType({
  owner: 'insight',
  table: 'import_column',
  prefix: 'imc',
  plural: 'importColumns',
  description:
    'A column of an import’s file with what is read from it, or a value that all of its rows have.',
  readers: officeReaders,
  order: ['position'],
  uniques: [['import', 'position']],
})
export class ImportColumn implements ImportColumnFacts {
  @Id() id!: number

  @Int('Place in the file, from 1; values that all rows have come after its columns.') position!: number

  @Text('Title in the file’s first line; absent for a value that all rows have.', { nullable: true })
  title!: string | null

  @TextList('Cells of its first rows, at most five and of each at most 100 characters. Personal.', {
    personal: true,
  })
  samples!: string[]

  @Code('Name of the field that is read from it; absent where none is.', { nullable: true })
  field!: string | null

  @Text('What the field is in every row, where no column has it.', { nullable: true })
  value!: string | null

  @Bool('Whether it was found by a part of its title only, so that somebody should look at it.')
  isGuess!: boolean

  @BelongsTo('Import', 'Import that reads it.', {
    many: 'columns',
    manyList: 'plain',
    onDelete: 'CASCADE',
    manyDescription: 'Columns of the file in their order, with the fields read from them.',
  })
  import!: Import
}
