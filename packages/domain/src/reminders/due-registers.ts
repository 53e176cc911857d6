import type { IsoDate } from '../dates/iso-date.ts'
import type { RegisterFacts } from './facts.ts'
import type { Reminder } from './reminder.ts'
import type { ReminderAudience } from './reminder-audience.ts'
import { inWords } from './wording.ts'

/**
 * A register is due from the day after its taught day, until everybody expected has a record. Source: consortium decision.
 * @param by first day that is not looked at: today, or a later one for those who look ahead
 */
export const dueRegister = (
  { taughtDayId, number, heldOn, groupName, expected, recorded }: RegisterFacts,
  concerns: ReminderAudience,
  today: IsoDate,
  by = today,
): Reminder | undefined =>
  heldOn >= by || recorded >= expected
    ? undefined
    : {
        kind: 'missing_register',
        concerns,
        dueOn: heldOn,
        sentence:
          heldOn >= today
            ? `Taught day ${number} of ${groupName} is held on ${inWords(heldOn)}; its register is due then.`
            : `The register of taught day ${number} of ${groupName} (${inWords(heldOn)}) lacks ` +
              `${expected - recorded} of ${expected} participants.`,
        about: { type: 'TaughtDay', id: taughtDayId },
      }
