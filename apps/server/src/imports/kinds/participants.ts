import { enumValues, feePayers, type FeePayer } from '@cohortium/domain'
import { formed, oneOf, words } from '../readers.ts'
import { further, required, told } from './fields.ts'
import type { Kind } from './kind.ts'
import { numbersOf } from './numbers.ts'
import { takeBackRegistration } from './take-back-registration.ts'

/** What a row tells of a registration. */
export interface RegistrationRow {
  readonly application: string
  readonly payer: FeePayer
  readonly payerName: string | null
  readonly group: string | null
}

const payers = Object.fromEntries(enumValues(feePayers).map((payer) => [payer, payer])) as Record<
  string,
  FeePayer
>

const notRecorded = (what: string, name: string) =>
  `The ${what} ${name} is not recorded, or not yours; correct it, or leave the row out.`

/** Registrations of applicants who were accepted: nobody becomes a participant past admission. */
export const participants: Kind<RegistrationRow> = {
  kind: 'participants',
  needs: 'admissions',
  fields: {
    application: required(
      'application’s reference',
      ['Application', 'Application reference', 'Reference'],
      formed(/^APP-\d{6,}$/, 'a reference, as APP-000123'),
    ),
    payer: required('payer of the fee', ['Payer', 'Fee payer'], oneOf(payers)),
    payerName: further('payer’s name', ['Payer name', 'Name of payer'], words(200)),
    group: further('delivery group', ['Group', 'Delivery group', 'Group code'], words(50)),
  },
  sifts: false,
  doubles: 'faulty',
  keys: ({ application }) => [application],
  async plan(ask, rows) {
    const found = await ask<{ reference: string; id: number; version: number }>(
      'select reference, id, version from application where reference = any ($1::text[])',
      [rows.map(({ application }) => application)],
    )
    const groups = await numbersOf(
      ask,
      'delivery_group',
      rows.map(({ group }) => group),
    )
    return rows.map(({ application: reference, payer, payerName, group }) => {
      const application = found.find((one) => one.reference === reference)
      const groupId = group === null ? null : groups.get(group)
      if (!application || groupId === undefined) {
        const [field, message] = application
          ? ['group', notRecorded('delivery group', group ?? '')]
          : ['application', notRecorded('application', reference)]
        return { problems: [{ field, reason: 'BAD_USER_INPUT', message }] }
      }
      const { id, version } = application
      return {
        effect: 'add',
        step: {
          mutation: 'registerApplicant',
          input: told({
            id: `app_${id}`,
            expectedVersion: version,
            payer,
            payerName,
            deliveryGroup: groupId === null ? null : `grp_${groupId}`,
          }),
        },
      }
    })
  },
  fieldOf: {
    deliveryGroup: 'group',
    id: 'application',
    NOT_FOUND: 'application',
    NotPermitted: 'application',
    OutOfTurn: 'application',
    AlreadyRegistered: 'application',
    AuthorityMissing: 'application',
    GroupElsewhere: 'group',
    GroupFull: 'group',
    PayerNotNamed: 'payerName',
  },
  async made(ask, { id: application = 0 }) {
    const [row] = await ask<{ id: number; version: number }>(
      'select id, version from participant where application_id = $1',
      [application],
    )
    if (!row) throw new Error('Whoever was registered is a participant.')
    return { application, participant: row.id, note: { version: row.version } }
  },
  takeBack: takeBackRegistration,
}
