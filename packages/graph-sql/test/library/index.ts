import { LoanChange, LoanHolding, Shelving } from './history.ts'
import { Loan, Member, MemberDetails, Reservation } from './lending.ts'
import { Author, Book, Branch } from './shelves.ts'

export { LoanChange, LoanHolding, Shelving }
export { Author, Book, Branch, Loan, Member, MemberDetails, Reservation }

export const libraryClasses = [
  Branch,
  Author,
  Book,
  Member,
  MemberDetails,
  Loan,
  Reservation,
  Shelving,
  LoanChange,
  LoanHolding,
]
