import { mayAct, refuse, type ActionPermission, type Actor, type Refusal } from '@cohortium/domain'
import type { Registry } from '@cohortium/graph-sql'
import { GraphQLError } from 'graphql'
import { brokenConstraint, type Asker } from '../access/acting.ts'
import { rowNumber } from '../access/row-number.ts'
import { actorOf, factsOperation, type Facts } from '../policies/facts.ts'
import type { Policy } from '../policy.ts'
import type { Told } from './answers.ts'
import { attempter } from './attempt.ts'
import type { Change } from './change.ts'
import { badInput, checkInput, type Reference } from './inputs/check-input.ts'
import type { ChangeInput, ThingInput } from './inputs/change-input.ts'
import { bodyOf, claimKey, keepTold } from './unit/once.ts'
import type { WorkingUnit, WriteAsking, Writer } from './unit/open-writer.ts'
import type { Question, Unit } from './unit/unit.ts'

/** What a change told, or why it was not made. */
export type Performed = ({ readonly ok: true } & Told) | Refusal<string>

export interface Performing {
  readonly writer: Writer
  readonly registry: Registry
  readonly policies: readonly Policy[]
  /** All there are, for changes that are made of others. */
  readonly changes: readonly Change[]
}

/** A unit in which other changes are made. */
export type AttemptingUnit = Omit<Unit, 'mayNot'>

/** Performs changes: the input is checked, the thing locked, the asker's right to it decided, the change's own rules asked. */
export const performer = ({ writer, registry, policies, changes }: Performing) => {
  const facts: Question<Facts> = { operation: factsOperation(policies) }
  const policyOf = new Map(policies.map((policy) => [policy.type, policy]))
  const prefixOf = (typeName: string) => registry.types.get(typeName)?.prefix ?? ''
  const tableOf = (typeName: string) => registry.types.get(typeName)?.table ?? ''

  const byName = new Map(changes.map((change) => [change.name, change]))

  async function perform(change: Change, asking: WriteAsking, input: ChangeInput): Promise<Performed> {
    const body = bodyOf(input)
    const references = referencesOf(input)
    try {
      return await writer.within(asking, async (unit): Promise<Performed> => {
        const { idempotencyKey: key } = input
        const keyed = key === undefined ? undefined : { key, name: change.name, body }
        const before = keyed && (await claimKey(unit, keyed))
        if (before) return { ...before, ok: true }
        const outcome = await make(unit, asking.asker, change, input, references)
        if (!outcome.ok) throw new Refused(outcome)
        if (keyed) await keepTold(unit, keyed, outcome)
        return outcome
      })
    } catch (error) {
      if (error instanceof Refused) return error.refusal
      const meant = change.constraints?.[brokenConstraint(error) ?? '']
      if (meant) return meant
      throw error
    }
  }

  /** Work of the server's own in somebody's name, made of changes and nothing else. */
  const within = <Result>(asking: WriteAsking, work: (unit: AttemptingUnit) => Promise<Result>) =>
    writer.within(asking, (unit) => work(attempting(unit, asking.asker)))

  const attempting = (unit: WorkingUnit, asker: Asker): AttemptingUnit => ({
    ...unit,
    attempt: attempter(byName, unit, async (change, input) =>
      make(unit, asker, change, input, referencesOf(input)),
    ),
  })

  function referencesOf(input: ChangeInput): readonly Reference[] {
    const { problems, references } = checkInput(input)
    for (const { path, typeName, id } of references)
      if (rowNumber(prefixOf(typeName), id) === 0)
        problems.push({ path, message: `This is no id of a ${typeName}.` })
    if (problems.length > 0) throw badInput(problems)
    return references
  }

  async function make(
    working: WorkingUnit,
    asker: Asker,
    change: Change,
    input: ChangeInput,
    references: readonly Reference[],
  ): Promise<Performed> {
    const { unit, refusal } = await judge(working, asker, change, input, references)
    return refusal ?? change.run(unit, input as never)
  }

  /** Puts numbers in place of ids, of what the asker sees; then asks whether they may. */
  async function judge(
    working: WorkingUnit,
    asker: Asker,
    change: Change,
    input: ChangeInput,
    references: readonly Reference[],
  ) {
    // Locked before it is looked at, so that what is seen stays so to the end.
    const version = 'of' in change ? await lock(working, change.of.type, references) : undefined
    const { me, viewerCan } = await working.readAsAsker(facts, {
      me: `${prefixOf('Assignment')}_${asker.assignmentId}`,
      ids: references.map(({ id }) => id),
    })
    const rows = new Map(viewerCan.flatMap((row) => (row ? [[row.id, row]] : [])))
    const subject = 'of' in change ? rows.get(idOf(references)) : undefined
    if ('of' in change && (version === undefined || !subject)) throw notFound()
    const unseen = references.filter(({ id }) => !rows.has(id))
    if (unseen.length > 0)
      throw badInput(
        unseen.map(({ path, typeName }) => ({
          path,
          message: `There is no such ${typeName}, or it is not yours.`,
        })),
      )
    for (const { put, typeName, id } of references) put(rowNumber(prefixOf(typeName), id))

    const actor = actorOf(asker, { me })
    const unit: Unit = {
      ...attempting(working, asker),
      mayNot: (policy, action, row) =>
        refusedBy(permissionOf(policy.type, action, actor, rows.get(`${prefixOf(policy.type)}_${row}`))),
    }
    if ('of' in change) {
      const permission = permissionOf(change.of.type, change.action, actor, subject)
      return { unit, refusal: ofThing(permission, version, (input as ThingInput).expectedVersion) }
    }
    const university = (await change.university?.(unit, input)) ?? null
    const { name, description, needs } = change
    const needed = typeof needs === 'function' ? needs(input) : needs
    return {
      unit,
      refusal: refusedBy(mayAct(actor, { name, description, needs: needed }, { noun: name, university })),
    }
  }

  function permissionOf(type: string, action: string, actor: Actor, row: unknown): ActionPermission {
    const permissions = policyOf.get(type)?.permissions(actor, row) ?? []
    const found = permissions.find(({ action: { name } }) => name === action)
    if (!found) throw new Error(`No policy of ${type} has an action ${action}.`)
    return found.permission
  }

  /** Its version; undefined where there is no such row. */
  async function lock(unit: WorkingUnit, typeName: string, references: readonly Reference[]) {
    const number = rowNumber(prefixOf(typeName), idOf(references))
    const found = `select version from ${tableOf(typeName)} where id = $1`
    const [locked] = await unit.ask<{ version: number }>(`${found} for update`, [number])
    // The rules of rows let nobody lock what is not theirs to write; who may look at it is told that by its policy.
    const [row] = locked ? [locked] : await unit.ask<{ version: number }>(found, [number])
    return row?.version
  }

  return { perform, within }
}

const refusedBy = (permission: ActionPermission) =>
  permission.allowed
    ? undefined
    : refuse(permission.because === 'asker' ? 'NotPermitted' : 'OutOfTurn', permission.reason)

/** First whether the asker may at all, then whether they saw the thing as it is, then whether its state allows it. */
function ofThing(
  permission: ActionPermission,
  version: number | undefined,
  expectedVersion: number,
): Refusal<string> | undefined {
  const refusal = refusedBy(permission)
  if (refusal?.reason === 'NotPermitted' || version === expectedVersion) return refusal
  const stale = refuse('StaleVersion', 'Somebody else changed it meanwhile; look at it again, then decide.')
  return Object.assign(stale, { currentVersion: version })
}

const idOf = (references: readonly Reference[]): string =>
  references.find(({ path }) => path === 'input.id')?.id ?? ''

/** Ends a transaction that must leave nothing behind. */
class Refused extends Error {
  constructor(readonly refusal: Refusal<string>) {
    super(refusal.message)
  }
}

const notFound = (): GraphQLError =>
  new GraphQLError('There is no such thing, or it is not yours.', {
    extensions: { code: 'NOT_FOUND', argument: 'input.id' },
  })
