import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Extensions, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql'
import { invalidInput, type Changed } from '../../../access/acting.ts'
import { askerOf, type Asking } from '../../../access/asking.ts'
import type { Invitation } from '../../../access/invitations.ts'
import { createAccount, inviteAccount, setStatus } from '../../../access/people.ts'
import { payload } from '../access-refused/access-refused.ts'
import { entityOf } from '../access-refused/entity-of.ts'
import { rowNumber } from '../../../access/row-number.ts'
import { Account } from './account.entity.ts'
import {
  AccountChanged,
  AccountInvited,
  ChangeAccountResult,
  CreateAccountInput,
  InviteAccountResult,
} from './account.payloads.ts'

const owner = { owner: 'insight' }
const accountId = { description: 'Global id of the account.' }
const version = { description: 'Its `version` as last seen.' }

/** What administrators do to have people sign in. */
@Resolver(() => AccountInvited)
export class InvitationMutations {
  @Extensions(owner)
  @Mutation(() => InviteAccountResult, {
    description: 'Makes an account and invites its owner. Administrators alone.',
  })
  async createAccount(
    @Ctx() context: Asking,
    @Arg('input', () => CreateAccountInput, { description: 'Who may sign in from now on.' })
    { email, displayName, provider, subject }: CreateAccountInput,
  ): Promise<typeof InviteAccountResult> {
    const { gate, providers } = context.access
    const create = (identity?: { issuer: string; subject: string }) =>
      createAccount(gate, askerOf(context), { email, displayName, identity })
    if (provider == null && subject == null) return payload(AccountInvited, await create())
    const issuer = providers.issuerOf(provider ?? '')
    const outcome: Changed<{ accountId: number } & Invitation> =
      issuer === undefined || !subject
        ? invalidInput('Name a configured provider and the subject together.')
        : await create({ issuer, subject })
    return payload(AccountInvited, outcome)
  }

  @Extensions(owner)
  @Mutation(() => InviteAccountResult, {
    description:
      'Invites the owner of an account anew; an earlier invitation is good no more. Administrators alone.',
  })
  async inviteAccount(
    @Ctx() context: Asking,
    @Arg('id', () => ID, accountId) id: string,
  ): Promise<typeof InviteAccountResult> {
    const outcome = await inviteAccount(context.access.gate, askerOf(context), rowNumber('acc', id))
    return payload(AccountInvited, outcome)
  }

  @FieldResolver(() => Account, { description: 'The account that is invited.' })
  account(
    @Root() { accountId: id }: AccountInvited,
    @Ctx() context: Asking,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Account> {
    return entityOf(info, context, 'Account', id)
  }
}

/** What administrators do to have people sign in no more. */
@Resolver(() => AccountChanged)
export class AccountMutations {
  @Extensions(owner)
  @Mutation(() => ChangeAccountResult, {
    description:
      'Lets somebody sign in no more, and takes back their sessions and tokens. Administrators alone.',
  })
  suspendAccount(
    @Ctx() context: Asking,
    @Arg('id', () => ID, accountId) id: string,
    @Arg('expectedVersion', () => Int, version) expectedVersion: number,
  ): Promise<typeof ChangeAccountResult> {
    return this.#change(context, id, expectedVersion, 'suspended')
  }

  @Extensions(owner)
  @Mutation(() => ChangeAccountResult, {
    description: 'Lets somebody who was suspended sign in again. Administrators alone.',
  })
  reinstateAccount(
    @Ctx() context: Asking,
    @Arg('id', () => ID, accountId) id: string,
    @Arg('expectedVersion', () => Int, version) expectedVersion: number,
  ): Promise<typeof ChangeAccountResult> {
    return this.#change(context, id, expectedVersion, 'active')
  }

  @FieldResolver(() => Account, { description: 'The account itself.' })
  account(
    @Root() { accountId: id }: AccountChanged,
    @Ctx() context: Asking,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Account> {
    return entityOf(info, context, 'Account', id)
  }

  async #change(
    context: Asking,
    id: string,
    expectedVersion: number,
    status: 'active' | 'suspended',
  ): Promise<typeof ChangeAccountResult> {
    const { gate, identifier } = context.access
    const target = { accountId: rowNumber('acc', id), expectedVersion }
    const outcome = await setStatus(gate, askerOf(context), target, status)
    identifier.forgetAll()
    return payload(AccountChanged, outcome)
  }
}
