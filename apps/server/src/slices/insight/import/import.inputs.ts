import { importKinds, type ImportKind } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { ChangeInput, thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Formed, Parts, Words } from '../../../writing/inputs/fields.ts'

@InputType({ description: 'From where a field is read: a column, or one value for all rows.' })
export class ImportMappingInput {
  @Words('Name of the field.', { most: 50 })
  field!: string

  @Words('Title of the column. Give either this or `value`; neither where the field is not to be read.', {
    nullable: true,
    most: 500,
  })
  column?: string

  @Words('What it is in every row.', { nullable: true, most: 500 })
  value?: string
}

@InputType({ description: 'A file to be imported.' })
export class StartImportInput extends ChangeInput {
  @Choice(importKinds, 'What its rows tell of.')
  kind!: ImportKind

  @Formed('Id of the file, as `POST /imports` answered it.', (text) =>
    /^imf_[1-9]\d{0,8}$/.test(text) ? undefined : 'Give the id that sending the file answered, like imf_7.',
  )
  file!: string

  @Parts(() => ImportMappingInput, 'Fields that are read otherwise than the titles of the columns suggest.', {
    nullable: true,
    most: 100,
  })
  mapping?: ImportMappingInput[]
}

@InputType({ description: 'Rows that are to be stored.' })
export class CommitImportInput extends thingInput('Import', 'import') {}

@InputType({ description: 'An import of which nothing further is to be done.' })
export class CancelImportInput extends thingInput('Import', 'import') {}

@InputType({ description: 'An import that is to be taken back.' })
export class UndoImportInput extends thingInput('Import', 'import') {}

@InputType({ description: 'A value of a row.' })
export class ImportValueInput {
  @Words('Name of the field.', { most: 50 })
  field!: string

  @Words('What it is; leave it out for nothing.', { nullable: true, most: 500 })
  value?: string
}

@InputType({ description: 'Other values of a row than the file has.' })
export class MendImportRowInput extends thingInput('ImportRow', 'row') {
  @Parts(() => ImportValueInput, 'What is to be otherwise; with nothing, the row is only tried again.', {
    least: 0,
    most: 100,
  })
  values!: ImportValueInput[]
}

@InputType({ description: 'A row that is not to be stored.' })
export class LeaveOutImportRowInput extends thingInput('ImportRow', 'row') {}
