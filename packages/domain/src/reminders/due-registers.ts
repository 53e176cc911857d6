import type { IsoDate } from '../dates/iso-date.ts'
import type { RegisterFacts } from './facts.ts'
import type { Reminder } from './reminder.ts'
import type { ReminderAudience } from './reminder-audience.ts'
import { inWords } from './wording.ts'

/** A register is due from the day after its taught day, until everybody expected has a record. Source: consortium decision. */
export const dueRegister = (
  { taughtDayId, number, heldOn, groupName, expected, recorded }: RegisterFacts,
  concerns: ReminderAudience,
  today: IsoDate,
): Reminder | undefined =>
  heldOn >= today || recorded >= expected
    ? undefined
    : {
        kind: 'missing_register',
        concerns,
        dueOn: heldOn,
        sentence:
          `The register of taught day ${number} of ${groupName} (${inWords(heldOn)}) lacks ` +
          `${expected - recorded} of ${expected} participants.`,
        about: { type: 'TaughtDay', id: taughtDayId },
      }
