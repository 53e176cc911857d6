import { catchUpDays } from '@cohortium/domain'
import { badUserInput, parseJson } from '@cohortium/graph-sql'
import { Arg, Ctx, Extensions, ID, Query, Resolver } from 'type-graphql'
import { askerOf, type Asking } from '../../../access/asking.ts'
import { rowNumber } from '../../../access/row-number.ts'
import { question } from '../../../writing/unit/question.ts'
import type { Read } from '../../../writing/unit/unit.ts'
import { numbersStatement } from '../numbers-statement.ts'
import { CatchUpDay } from './catch-up-day.ts'

interface Facts {
  participant: {
    status: string
    attendances: { nodes: { id: string; taughtDay: { number: number; heldOn: string } }[] }
    deliveryGroup: {
      code: string
      cohort: {
        academicYear: { code: string }
        deliveryGroups: {
          nodes: {
            code: string
            name: string
            taughtDays: { id: string; number: number; heldOn: string; venue: string }[]
          }[]
        }
      }
    } | null
  } | null
}
/** Groups of the same cohort teach the same days: of one university, in one year. */
const facts = question<Facts>(`query CatchUpDays($id: ID!, $today: Date!) {
  participant(id: $id) {
    status
    attendances(where: { status: { in: [ABSENT, AUTHORISED_ABSENCE] } }) { nodes { id taughtDay { number heldOn } } }
    deliveryGroup {
      code
      cohort {
        academicYear { code }
        deliveryGroups(first: 200) { nodes { code name taughtDays(where: { heldOn: { gte: $today } }) { id number heldOn venue } } }
      }
    }
  }
}`)

@Resolver()
export class CatchUpDayQueries {
  @Extensions({ owner: 'participation' })
  @Query(() => [CatchUpDay], {
    nullable: true,
    description:
      'Where a participant may still make up the taught days they missed: with another group of the cohort, by number, the soonest first. Empty for whoever missed none or takes part no longer; null for a participant whom the viewer does not see.',
  })
  async catchUpDays(
    @Ctx() context: Asking & { read: Read },
    @Arg('participantId', () => ID, { description: 'Global id of whoever missed a day.' }) id: string,
  ): Promise<CatchUpDay[] | null> {
    askerOf(context)
    if (rowNumber('ptc', id) === 0)
      throw badUserInput('This is no id of a participant.', { argument: 'participantId' })
    const { today } = context
    const { participant } = await context.read(facts, { id, today })
    if (!participant) return null
    const { status, attendances, deliveryGroup } = participant
    if (!deliveryGroup || (status !== 'ACTIVE' && status !== 'REGISTERED')) return []
    const { academicYear, deliveryGroups } = deliveryGroup.cohort
    const year = { academicYearCode: academicYear.code }
    const missed = attendances.nodes.map(({ id: attendanceId, taughtDay }) => ({
      ...taughtDay,
      ...year,
      attendanceId,
      groupCode: deliveryGroup.code,
    }))
    const numbers = new Set(missed.map(({ number }) => number))
    const days = deliveryGroups.nodes.flatMap((group) =>
      group.taughtDays
        .filter(({ number }) => numbers.has(number))
        .map((day) => ({ ...day, ...year, groupCode: group.code, groupName: group.name })),
    )
    if (days.length === 0) return []
    const places = await this.#placesAt(
      context,
      days.map((day) => rowNumber('day', day.id)),
    )
    const withPlaces = days.map((day) => ({ ...day, places: places[day.id] ?? 0 }))
    return catchUpDays(missed, withPlaces, today).map(({ missed: day, at }) => ({
      number: at.number,
      attendanceId: day.attendanceId,
      missedOn: day.heldOn,
      taughtDayId: at.id,
      heldOn: at.heldOn,
      venue: at.venue,
      groupName: at.groupName,
      placesLeft: at.places,
    }))
  }

  /** By the ids of days: counted of everybody, also of those whom the asker does not see. */
  async #placesAt({ execute }: Asking, days: readonly number[]): Promise<Record<string, number>> {
    const text = `select coalesce(json_object_agg('day_' || taught_day_id, places), '{}')::text
      from app.guest_places($1::integer[])`
    return parseJson(await execute(numbersStatement('guest_places', text, [`{${days.join()}}`]))) as Record<
      string,
      number
    >
  }
}
