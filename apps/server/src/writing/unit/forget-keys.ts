import type { Gate } from '../../access/gate.ts'

/** Forgets the keys of changes of which the week is over; a change that is sent with one again is then another. */
export const forgetKeys = (gate: Pick<Gate, 'within'>): Promise<unknown> =>
  gate.within((ask) => ask(`delete from app.performed_change where performed_at < now() - interval '7 days'`))
