import type { Permission, Refusal } from '@cohortium/domain'
import type { AnswerClass, Told } from './answers.ts'
import type { ChangeInput, ThingInput } from './inputs/change-input.ts'
import type { Policy } from '../policy.ts'
import type { ReasonOf, RefusalClass } from './refusals/refusal.ts'
import type { Unit } from './unit/unit.ts'

/** What a change did, or why it did nothing; a rule's refusal is passed on as it is. */
export type Outcome<Classes extends readonly RefusalClass[] = readonly RefusalClass[]> =
  | ({ readonly ok: true } & Told)
  | Refusal<ReasonOf<Classes>>

interface Common<Input, Classes extends readonly RefusalClass[]> {
  /** Of the mutation: verb and noun. */
  readonly name: string
  readonly description: string
  readonly input: new () => Input
  /** What is told of a success. */
  readonly answers: AnswerClass
  readonly refusals: Classes
  /** Constraints of the database that two changes at once may break, with the refusal that they mean. */
  readonly constraints?: Readonly<Record<string, Refusal<ReasonOf<Classes>>>>
}

/** A change of one thing, which must be seen, permitted by its policy and at the version that the asker saw. */
export interface ThingChange<
  Input extends ThingInput,
  Classes extends readonly RefusalClass[],
> extends Common<Input, Classes> {
  /** Its policy; that of another slice's type by the type's name. */
  readonly of: Pick<Policy, 'type'>
  /** Name of the action in the policy. */
  readonly action: string
  readonly run: (unit: Unit, input: Input) => Promise<Outcome<Classes>>
}

/** A change that has no thing of its own to begin with. */
export interface OtherChange<
  Input extends ChangeInput,
  Classes extends readonly RefusalClass[],
> extends Common<Input, Classes> {
  /** What whoever does it must be allowed to write; of some by what the input says. */
  readonly needs: Permission | ((input: Input) => Permission)
  /** Global id of the university whose it is, where it is one's; asked after the input was checked. */
  readonly university?: (
    unit: Unit,
    input: Input,
  ) => Promise<{ readonly id: string; readonly name: string } | null>
  readonly run: (unit: Unit, input: Input) => Promise<Outcome<Classes>>
}

/** A change as the graph performs it. */
export type Change = (
  | ThingChange<ThingInput, readonly RefusalClass[]>
  | OtherChange<ChangeInput, readonly RefusalClass[]>
) & {
  readonly owner: string
}
