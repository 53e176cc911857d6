import { BelongsTo, DateOnly, Enum, GraphType, Id, Instant } from '../../src/declare/index.ts'
import { LoanState } from './enumerations.ts'
import { staff } from './readers.ts'
import type { Loan } from './lending.ts'
import type { Book, Branch } from './shelves.ts'

@GraphType({
  owner: 'shelves',
  table: 'shelving',
  prefix: 'shv',
  plural: 'shelvings',
  description: 'Days that a book stood in one branch.',
  order: ['validFrom'],
  stands: { from: 'validFrom', to: 'validTo' },
})
export class Shelving {
  @Id() id!: number
  @DateOnly('First day there.') validFrom!: string
  @DateOnly('First day no longer there.', { nullable: true }) validTo!: string | null
  @BelongsTo('Book', 'What stood there.', { many: 'shelvings', manyDescription: 'Where it has stood.' })
  book!: Book
  @BelongsTo('Branch', 'Where it stood.', { many: 'shelvings', manyDescription: 'What has stood here.' })
  branch!: Branch
}

@GraphType({
  owner: 'lending',
  table: 'loan_change',
  prefix: 'lch',
  plural: 'loanChanges',
  description: 'One change of a loan.',
  readers: staff,
  order: ['occurredAt'],
  stands: { from: 'occurredAt' },
})
export class LoanChange {
  @Id() id!: number
  @Enum(LoanState, 'Before the change.') fromStatus!: LoanState
  @Enum(LoanState, 'After the change.') toStatus!: LoanState
  @Instant('When it changed.') occurredAt!: Date
  @BelongsTo('Loan', 'What changed.', {
    many: 'changes',
    manyDescription: 'What became of it, the earliest first.',
    manyList: 'plain',
  })
  loan!: Loan
}

@GraphType({
  owner: 'lending',
  table: 'loan_holding',
  prefix: 'lhd',
  plural: 'loanHoldings',
  description: 'Days, the last one included, on which a loan was held over.',
  readers: staff,
  list: 'plain',
  stands: { from: 'heldFrom', last: 'heldTo' },
})
export class LoanHolding {
  @Id() id!: number
  @DateOnly('First day.') heldFrom!: string
  @DateOnly('Last day.', { nullable: true }) heldTo!: string | null
  @BelongsTo('Loan', 'What was held over.', { many: 'holdings', manyDescription: 'Times it was held over.' })
  loan!: Loan
}
