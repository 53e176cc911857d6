import { Loan, Member, MemberDetails, Reservation } from './lending.ts'
import { Author, Book, Branch } from './shelves.ts'

export { Author, Book, Branch, Loan, Member, MemberDetails, Reservation }

export const libraryClasses = [Branch, Author, Book, Member, MemberDetails, Loan, Reservation]
