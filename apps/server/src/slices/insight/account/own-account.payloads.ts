import { createUnionType, Extensions, Field, Int, ObjectType } from 'type-graphql'
import { AccessRefused } from '../access-refused/access-refused.ts'

const owner = { owner: 'insight' }

@Extensions(owner)
@ObjectType({ description: 'A password that was changed.' })
export class PasswordChanged {
  @Field(() => Int, { description: 'How many other sessions were signed out by it.' })
  signedOut!: number
}

@Extensions(owner)
@ObjectType({ description: 'A second factor that counts once a code of it was confirmed.' })
export class TwoFactorBegun {
  @Field(() => String, { description: 'Secret for an authenticator app, in base 32. It is shown this once.' })
  secret!: string

  @Field(() => String, { description: 'The same as an address that such an app reads from a QR code.' })
  address!: string
}

@Extensions(owner)
@ObjectType({ description: 'A second factor that signing in takes from now on.' })
export class TwoFactorConfirmed {
  @Field(() => Int, { description: 'How many other sessions were signed out by it.' })
  signedOut!: number
}

@Extensions(owner)
@ObjectType({ description: 'A second factor that signing in takes no more.' })
export class TwoFactorRemoved {
  @Field(() => Boolean, { description: 'Whether signing in takes a second factor now: it does not.' })
  hasTwoFactor = false
}

const orRefused = <Made extends new () => object>(name: string, description: string, made: Made) =>
  createUnionType({ name, description, types: () => [made, AccessRefused] as const })

export const ChangePasswordResult = orRefused(
  'ChangePasswordResult',
  'That the password was changed, or why it was not.',
  PasswordChanged,
)
export const BeginTwoFactorResult = orRefused(
  'BeginTwoFactorResult',
  'What an authenticator app needs, or why there is none.',
  TwoFactorBegun,
)
export const ConfirmTwoFactorResult = orRefused(
  'ConfirmTwoFactorResult',
  'That the second factor counts, or why it does not.',
  TwoFactorConfirmed,
)
export const RemoveTwoFactorResult = orRefused(
  'RemoveTwoFactorResult',
  'That the second factor is gone, or why it is not.',
  TwoFactorRemoved,
)
