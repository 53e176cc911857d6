import {
  BelongsTo,
  Bool,
  Code,
  Computed,
  DateOnly,
  Enum,
  Float,
  GraphType,
  Id,
  Instant,
  Int,
  ManyThrough,
  Numeric,
  Text,
  TextList,
  Through,
  Version,
} from '../../src/declare/index.ts'
import { Genre } from './enumerations.ts'
import { desk, staff } from './readers.ts'

@GraphType({
  owner: 'shelves',
  table: 'branch',
  prefix: 'brn',
  plural: 'branches',
  description: 'A building that lends books.',
  keys: ['code', 'telephone'],
  order: ['code'],
  search: ['name', 'telephone'],
  stands: 'always',
  checks: { branch_opened_after_printing: `opened_on is null or opened_on > '1500-01-01'` },
})
export class Branch {
  @Id() id!: number
  @Code('Short code on every label, for example N1.') code!: string
  @Text('Name over the door.') name!: string
  @Code('Telephone of the desk.', { nullable: true, readers: staff, instead: 'code' })
  telephone!: string | null
  @DateOnly('First day open to the public.', { nullable: true }) openedOn!: string | null
}

@GraphType({
  owner: 'shelves',
  table: 'author',
  prefix: 'aut',
  plural: 'authors',
  description: 'Someone who wrote a book that the library holds.',
  order: ['name'],
  search: ['name'],
  stands: 'always',
})
export class Author {
  @Id() id!: number
  @Text('Name as printed on the title page.') name!: string
  @DateOnly('Day of birth.', { nullable: true }) bornOn!: string | null
  @TextList('Other names the author wrote under.', { default: () => `'{}'` }) pseudonyms!: string[]
}

@GraphType({
  owner: 'shelves',
  table: 'book',
  prefix: 'bok',
  plural: 'books',
  description: 'One title that the library holds.',
  keys: ['isbn'],
  order: ['title', 'publishedOn DESC'],
  search: ['title', 'note', 'authorName'],
  stands: { from: 'cataloguedAt' },
  indexes: [['author', 'title']],
  uniques: [['author', 'title', 'publishedOn']],
  partialUniques: { book_one_reference_per_author: { on: 'author', where: 'is_reference' } },
})
export class Book {
  @Id() id!: number
  @Code('International standard book number.') isbn!: string
  @Text('Title as printed.') title!: string
  @Enum(Genre, 'The shelf it belongs on.') genre!: Genre
  @Enum(Genre, 'A second shelf that would fit.', { nullable: true }) secondGenre!: Genre | null
  @DateOnly('Day of first publication.', { nullable: true, readers: staff }) publishedOn!: string | null
  @Int('Number of printed pages.', { check: 'pages > 0' }) pages!: number
  @Numeric('Price paid, in pounds.', { precision: 6, scale: 2, nullable: true, readers: staff })
  price!: number | null
  @Float('Mean of the readers’ ratings, from 0 to 5.', {
    nullable: true,
    asOf: { never: 'ratings are not kept' },
  })
  rating!: number | null
  @Bool('Whether it may not leave the building.', { default: false }) isReference!: boolean
  @TextList('Words it is found by.', { nullable: true }) tags!: string[] | null
  @Text('What the librarian noted.', { nullable: true, readers: desk }) note!: string | null
  @Instant('When it was catalogued.', { default: () => 'now()' }) cataloguedAt!: Date
  @Version() version!: number
  @Code('Where the cataloguer keeps the order slip.', { hidden: true, nullable: true }) slip!: string | null
  @Computed('Float', 'Pages for each pound paid.', (b) => `(${b}.pages / nullif(${b}.price, 0))`, {
    nullable: true,
    readers: staff,
  })
  pagesPerPound!: number | null
  @Computed('Int', 'Letters in the title.', (b) => `length(${b}.title)`) titleLength!: number
  @Through('author.name', 'Name of the author.') authorName!: string | null
  @BelongsTo('Author', 'Who wrote it.', { many: 'books', manyDescription: 'Titles by this author.' })
  author!: Author
  @BelongsTo('Branch', 'Where it stands.', {
    nullable: true,
    many: 'books',
    manyDescription: 'Titles that stand in this branch.',
    onDelete: 'RESTRICT',
    asOf: { last: 'shelvings.branch' },
  })
  branch!: Branch | null
  @BelongsTo('Book', 'The book this one continues.', { nullable: true, column: 'sequel_of_id' })
  sequelOf!: Book | null
  @ManyThrough('Book', 'Books often borrowed together with this one.', {
    table: 'book_companion',
    from: 'book_id',
    to: 'companion_id',
    order: ['isbn'],
    inverse: { name: 'companionOf', description: 'Books this one is often borrowed with.', order: ['isbn'] },
  })
  companions!: Book[]
}
