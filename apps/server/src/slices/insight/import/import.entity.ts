import {
  importKinds,
  importStates,
  type Import as ImportFacts,
  type ImportKind,
  type ImportState,
} from '@cohortium/domain'
import {
  BelongsTo,
  Code,
  Enum,
  GraphType,
  Id,
  Instant,
  Int,
  Text,
  TextList,
  Version,
} from '@cohortium/graph-sql/declare'
import { officeReaders } from '../../../readers.ts'
import type { University } from '../../partners/university/university.entity.ts'
import type { Account } from '../account/account.entity.ts'

@GraphType({
  owner: 'insight',
  table: 'import',
  prefix: 'imp',
  plural: 'imports',
  description:
    'A file of rows that an office has stored, each through the same rules as a single change. Its rows are forgotten thirty days after it came to rest.',
  readers: officeReaders,
  order: ['startedAt DESC'],
  checks: { import_counts_up: 'rows_read >= 0 AND rows_unchanged >= 0 AND rows_passed_over >= 0' },
  indexes: [['university', 'startedAt'], ['startedBy']],
})
export class Import implements ImportFacts {
  @Id() id!: number

  @Enum(importKinds, 'What its rows tell of.') kind!: ImportKind

  @Enum(importStates, 'How far it has come.') status!: ImportState

  @Text('What the file was called by whoever sent it.') fileName!: string

  @Int('Size of the file in bytes.') fileBytes!: number

  @Code('How the characters of the file are written, for example `utf-8` or `windows-1252`.')
  encoding!: string

  @Code('Sign between the cells of the file.') separator!: string

  @TextList('Names of what a row may tell, in the order of the rows’ `values`.') fields!: string[]

  @Instant('When its file was handed over.', { default: () => 'now()' }) startedAt!: Date

  @Instant(
    'When it last came to rest: tried, stored, taken back, cancelled or failed; absent while it works.',
    {
      nullable: true,
    },
  )
  settledAt!: Date | null

  @Int('Rows of the file that were read so far.', { default: 0 }) rowsRead!: number

  @Int('Rows among those read that say what is recorded already; they are not kept.', { default: 0 })
  rowsUnchanged!: number

  @Int('Rows among those read that concern nobody here, such as schools of other areas; they are not kept.', {
    default: 0,
  })
  rowsPassedOver!: number

  @Int('Rows that the present stage, or the last one, has dealt with: tried, stored or taken back.', {
    default: 0,
  })
  rowsDone!: number

  @Text('Why it could not go on and what to do, in a sentence; absent where it could.', { nullable: true })
  problem!: string | null

  @Version() version!: number

  @BelongsTo('University', 'University whose people it brings; absent for schools.', {
    nullable: true,
    many: 'imports',
    manyDescription: 'Files of applications and registrations that its office handed over.',
  })
  university!: University | null

  @BelongsTo('Account', 'Account that handed the file over.', {
    nullable: true,
    hiddenFrom: ['university_partner'],
  })
  startedBy!: Account | null
}
