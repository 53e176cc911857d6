import type { Unit } from '../writing/unit/unit.ts'

/** Ends whatever allocation stands of a participant; one that would begin later never begins, and is taken away. */
export async function endAllocations(unit: Unit, participant: number, on: string): Promise<void> {
  await unit.ask(
    'delete from tutor_allocation where participant_id = $1 and valid_from >= $2::date and valid_from > app.today()',
    [participant, on],
  )
  await unit.ask(
    `update tutor_allocation set valid_to = greatest(valid_from + 1, $2::date), version = version + 1
     where participant_id = $1 and (valid_to is null or valid_to > $2::date)`,
    [participant, on],
  )
  await keepPrimaryTutor(unit, [participant])
}

/** The tutor of today, stored beside the participants; `app.keep_primary_tutors` does the same for all as days pass. */
export async function keepPrimaryTutor({ ask }: Unit, participants: readonly number[]): Promise<void> {
  await ask(
    `update participant as p set primary_tutor_id = (
       select a.tutor_id from tutor_allocation as a
       where a.participant_id = p.id and a.valid_from <= app.today() and (a.valid_to is null or a.valid_to > app.today())
     ) where id = any ($1)`,
    [participants],
  )
}
