import {
  dueReminders,
  timeLeft,
  type Holidays,
  type ReminderFacts,
  type ReminderSubject,
} from '@cohortium/domain'
import { badUserInput, parseJson } from '@cohortium/graph-sql'
import { bankHolidays } from '@cohortium/reference-data'
import { Arg, Ctx, Extensions, Int, Query, Resolver } from 'type-graphql'
import { askerOf, type Asking } from '../../../access/asking.ts'
import { audienceOf } from '../../../reminders/audience.ts'
import { reminderFacts } from '../../../reminders/facts-statement.ts'
import { Reminder } from './reminder.ts'

const holidays: Holidays = bankHolidays

/** A year: what is due later is nobody's work yet. */
const mostDays = 366

const prefixes: Readonly<Record<ReminderSubject, string>> = {
  TaughtDay: 'day',
  EvidenceItem: 'evi',
  ReleaseAgreement: 'rag',
  Participant: 'ptc',
}

@Resolver()
export class ReminderQueries {
  @Extensions({ owner: 'insight' })
  @Query(() => [Reminder], {
    description:
      'What whoever asks is to see to on the programme’s date, what has been due for longest first: as a tutor of their own groups and ' +
      'participants, as a partner of a university of its own. Others are reminded of nothing.',
  })
  async reminders(
    @Ctx() context: Asking & { charge: (rows: number) => void },
    @Arg('within', () => Int, {
      nullable: true,
      description: `Also what is due within so many days from now, up to ${mostDays}; nothing ahead where nothing is said.`,
    })
    ahead: number | null | undefined,
  ): Promise<Reminder[]> {
    const within = ahead ?? 0
    if (within < 0 || within > mostDays)
      throw badUserInput(`Give a number of days from 0 to ${mostDays}.`, { argument: 'within' })
    const audience = audienceOf[askerOf(context).role]
    if (!audience) return []
    const statement = reminderFacts(audience, within)
    context.charge(statement.cost.rows)
    const facts = parseJson(await context.execute(statement)) as ReminderFacts
    return dueReminders(facts, audience, context.today, holidays, within).map(({ about, ...due }) =>
      Object.assign(new Reminder(), due, timeLeft(due.dueOn, context.today), {
        about: `${prefixes[about.type]}_${about.id}`,
      }),
    )
  }
}
