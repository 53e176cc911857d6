import { importKinds, type ImportKind } from '@cohortium/domain'
import { graphqlEnum } from '@cohortium/graph-sql/declare'
import { Arg, Extensions, Field, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { kindOf } from '../../../imports/kinds/kinds.ts'
import { standardLimits } from '../../../imports/source.ts'

@ObjectType({ description: 'Something that a row of a file may tell.' })
class ImportField {
  @Field(() => String, { description: 'By which `mapping`, `values` and problems name it.' }) name!: string
  @Field(() => String, { description: 'What people call it.' }) label!: string
  @Field(() => [String], { description: 'Titles of columns that are read as it without being told.' })
  titles!: readonly string[]
  @Field(() => Boolean, { description: 'Whether a file without it cannot be read.' }) isRequired!: boolean
}

@ObjectType({ description: 'What a file of a kind may tell, and how large it may be.' })
class ImportForm {
  @Field(() => [ImportField], { description: 'In the order of the rows’ `values`.' })
  fields!: readonly ImportField[]
  @Field(() => Int, { description: 'Largest file that is taken.' }) mostBytes!: number
  @Field(() => Int, { description: 'Most rows below the first line.' }) mostRows!: number
  @Field(() => Int, { description: 'Most columns of a file.' }) mostColumns!: number
}

const kinds = graphqlEnum(importKinds)

@Resolver()
export class ImportQueries {
  @Extensions({ owner: 'insight' })
  @Query(() => ImportForm, {
    description: 'What a file may tell, for somebody who chooses what its columns are.',
  })
  importForm(
    @Arg('kind', () => kinds, { description: 'What its rows tell of.' }) kind: ImportKind,
  ): ImportForm {
    const fields = Object.entries(kindOf(kind).fields).map(([name, { label, titles, isRequired }]) => ({
      name,
      label,
      titles,
      isRequired,
    }))
    const { bytes, rows, columns } = standardLimits
    return { fields, mostBytes: bytes, mostRows: rows, mostColumns: columns }
  }
}
