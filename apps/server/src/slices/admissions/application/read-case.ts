import type { Unit } from '../../../writing/unit/unit.ts'
import { caseOf, caseQuestion, type ApplicationCase } from './application-case.ts'
import { judgeCase, type Judgement } from './judge-case.ts'

/** An application that a change is about, with what the rules say of it today. */
export async function readCase(
  unit: Unit,
  id: number,
): Promise<{ readonly one: ApplicationCase; readonly judged: Judgement }> {
  const { application } = await unit.read(caseQuestion, { id: `app_${id}`, today: unit.today })
  if (!application) throw new Error(`application ${id} is locked, so it is there`)
  const one = caseOf(application)
  return { one, judged: judgeCase(one, unit.today) }
}

/** Counts a change of what belongs to an application as a change of it: who decides must have seen it. */
export async function touch({ ask }: Unit, id: number): Promise<void> {
  await ask('update application set version = version + 1 where id = $1', [id])
}
