import { Arg, Ctx, Extensions, Mutation, Resolver } from 'type-graphql'
import { askerOf, type Asking } from '../../../access/asking.ts'
import {
  beginTwoFactor,
  changeDisplayName,
  changePassword,
  confirmTwoFactor,
  removeTwoFactor,
  setDigest,
} from '../../../access/own-account.ts'
import { payload } from '../access-refused/access-refused.ts'
import { AccountChanged, ChangeAccountResult } from './account.payloads.ts'
import {
  BeginTwoFactorResult,
  ChangePasswordResult,
  ConfirmTwoFactorResult,
  PasswordChanged,
  RemoveTwoFactorResult,
  TwoFactorBegun,
  TwoFactorConfirmed,
  TwoFactorRemoved,
} from './own-account.payloads.ts'

const owner = { owner: 'insight' }
const present = { description: 'The present password.' }
const shown = { description: 'Code that the authenticator app shows now.' }

/** What people change of their own account. */
@Resolver()
export class OwnAccountMutations {
  @Extensions(owner)
  @Mutation(() => ChangeAccountResult, {
    description: 'Changes how one is addressed oneself; what one may see and do stays as it is.',
  })
  async changeDisplayName(
    @Ctx() context: Asking,
    @Arg('displayName', () => String, { description: 'The new name, 1 to 200 characters.' })
    displayName: string,
  ): Promise<typeof ChangeAccountResult> {
    return payload(AccountChanged, await changeDisplayName(context.access, askerOf(context), displayName))
  }

  @Extensions(owner)
  @Mutation(() => ChangeAccountResult, {
    description: 'Has oneself reminded by mail, on working days on which something is due, or no more.',
  })
  async setDigest(
    @Ctx() context: Asking,
    @Arg('wanted', () => Boolean, { description: 'Whether to be reminded.' }) wanted: boolean,
  ): Promise<typeof ChangeAccountResult> {
    return payload(AccountChanged, await setDigest(context.access, askerOf(context), wanted))
  }

  @Extensions(owner)
  @Mutation(() => ChangePasswordResult, {
    description: 'Changes one’s own password and signs out all one’s other sessions.',
  })
  async changePassword(
    @Ctx() context: Asking,
    @Arg('currentPassword', () => String, present) currentPassword: string,
    @Arg('newPassword', () => String, { description: 'The new one, 12 to 200 characters.' })
    newPassword: string,
  ): Promise<typeof ChangePasswordResult> {
    const passwords = { currentPassword, newPassword }
    const outcome = await changePassword(context.access, askerOf(context), passwords)
    context.access.identifier.forgetAll()
    return payload(PasswordChanged, outcome)
  }

  @Extensions(owner)
  @Mutation(() => BeginTwoFactorResult, {
    description: 'Makes the secret of a second factor; it counts once a code of it was confirmed.',
  })
  async beginTwoFactor(
    @Ctx() context: Asking,
    @Arg('password', () => String, present) password: string,
  ): Promise<typeof BeginTwoFactorResult> {
    return payload(TwoFactorBegun, await beginTwoFactor(context.access, askerOf(context), password))
  }

  @Extensions(owner)
  @Mutation(() => ConfirmTwoFactorResult, {
    description: 'Makes the second factor count from now on, and signs out all one’s other sessions.',
  })
  async confirmTwoFactor(
    @Ctx() context: Asking,
    @Arg('code', () => String, shown) code: string,
  ): Promise<typeof ConfirmTwoFactorResult> {
    const outcome = await confirmTwoFactor(context.access, askerOf(context), code)
    context.access.identifier.forgetAll()
    return payload(TwoFactorConfirmed, outcome)
  }

  @Extensions(owner)
  @Mutation(() => RemoveTwoFactorResult, { description: 'Removes one’s second factor.' })
  async removeTwoFactor(
    @Ctx() context: Asking,
    @Arg('password', () => String, present) password: string,
    @Arg('code', () => String, shown) code: string,
  ): Promise<typeof RemoveTwoFactorResult> {
    const outcome = await removeTwoFactor(context.access, askerOf(context), { password, code })
    return payload(TwoFactorRemoved, outcome.ok ? { ok: true, hasTwoFactor: false } : outcome)
  }
}
