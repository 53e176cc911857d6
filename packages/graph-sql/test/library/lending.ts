import {
  BelongsTo,
  Code,
  DateOnly,
  Enum,
  GraphType,
  Id,
  Instant,
  Int,
  Text,
  Through,
} from '../../src/declare/index.ts'
import { LoanState } from './enumerations.ts'
import { desk, staff } from './readers.ts'
import type { Book, Branch } from './shelves.ts'

@GraphType({
  owner: 'lending',
  table: 'member',
  prefix: 'mem',
  plural: 'members',
  description: 'Someone who may borrow.',
  keys: ['ticket'],
  order: ['ticket'],
  search: ['familyName', 'email'],
  stands: { first: 'loans' },
})
export class Member {
  @Id() id!: number
  @Code('Number on the ticket.', { readers: desk, instead: 'joinedOn' }) ticket!: string
  @DateOnly('Day of joining.') joinedOn!: string
  @Through('details.familyName', 'Family name.', { personal: true, readers: desk }) familyName!: string | null
  @Through('details.email', 'Address for reminders.', { personal: true, readers: desk }) email!: string | null
  @BelongsTo('Branch', 'The branch of the latest loan.', {
    nullable: true,
    many: 'regulars',
    manyDescription: 'Members whose latest loan was from here.',
    asOf: { never: 'ask for `loans`, which have days' },
    by: (m) => `(select b.branch_id from loan l join book b on b.id = l.book_id
      where l.member_id = ${m}.id order by l.borrowed_on desc, l.id desc limit 1)`,
  })
  branch!: Branch | null
}

@GraphType({
  owner: 'lending',
  table: 'member_details',
  prefix: 'mdt',
  plural: 'memberDetails',
  description: 'What is personal of a member.',
  readers: desk,
  hidden: true,
  stands: 'always',
})
export class MemberDetails {
  @Id() id!: number
  @Text('Family name.') familyName!: string
  @Text('Address for reminders.', { nullable: true }) email!: string | null
  @BelongsTo('Member', 'Whose details.', { unique: true, one: 'details', hidden: true }) member!: Member
}

@GraphType({
  owner: 'lending',
  table: 'loan',
  prefix: 'lon',
  plural: 'loans',
  description: 'A book in the hands of a member.',
  readers: staff,
  order: ['borrowedOn DESC'],
  stands: { from: 'borrowedOn' },
  indexes: [['member', 'borrowedOn']],
})
export class Loan {
  @Id() id!: number
  @Enum(LoanState, 'Where the loan stands.', {
    default: 'out',
    asOf: { last: 'changes.toStatus', before: 'fromStatus' },
  })
  status!: LoanState
  @DateOnly('Day it left the branch.') borrowedOn!: string
  @DateOnly('Day it came back.', { nullable: true, asOf: { since: 'returnedOn' } })
  returnedOn!: string | null
  @Instant('When the reminder went out.', { nullable: true, asOf: { since: 'remindedAt' } })
  remindedAt!: Date | null
  @Int('Pence owed.', { nullable: true, readers: desk, instead: 'status' }) finePence!: number | null
  @BelongsTo('Book', 'What was lent.', { many: 'loans', manyDescription: 'Times it was lent.' }) book!: Book
  @BelongsTo('Member', 'Who borrowed it.', {
    many: 'loans',
    manyDescription: 'Everything this member borrowed.',
  })
  member!: Member
}

@GraphType({
  owner: 'lending',
  table: 'reservation',
  prefix: 'rsv',
  plural: 'reservations',
  description: 'A member waiting for a book.',
  readers: desk,
  order: ['place'],
  uniques: [['book', 'place']],
})
export class Reservation {
  @Id() id!: number
  @Int('Place in the queue, from 1.') place!: number
  @BelongsTo('Book', 'What is waited for.', {
    many: 'reservations',
    manyDescription: 'The queue, first come first.',
    manyOrder: ['place'],
    manyList: 'plain',
  })
  book!: Book
  @BelongsTo('Member', 'Who waits.', {
    hiddenFrom: ['visitor'],
    many: 'reservations',
    manyDescription: 'What this member waits for.',
  })
  member!: Member
}
