import { dueReminders, type Holidays, type ReminderFacts, type ReminderSubject } from '@cohortium/domain'
import { parseJson } from '@cohortium/graph-sql'
import { bankHolidays } from '@cohortium/reference-data'
import { Ctx, Extensions, Query, Resolver } from 'type-graphql'
import { askerOf, type Asking } from '../../../access/asking.ts'
import { audienceOf } from '../../../reminders/audience.ts'
import { reminderFacts } from '../../../reminders/facts-statement.ts'
import { Reminder } from './reminder.ts'

const holidays: Holidays = bankHolidays

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
  async reminders(@Ctx() context: Asking & { charge: (rows: number) => void }): Promise<Reminder[]> {
    const audience = audienceOf[askerOf(context).role]
    if (!audience) return []
    const statement = reminderFacts(audience)
    context.charge(statement.cost.rows)
    const facts = parseJson(await context.execute(statement)) as ReminderFacts
    return dueReminders(facts, audience, context.today, holidays).map(({ about, ...due }) =>
      Object.assign(new Reminder(), due, { about: `${prefixes[about.type]}_${about.id}` }),
    )
  }
}
