import { compilerOf } from '@cohortium/graph-sql'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Extensions, ID, Info, Mutation, Resolver } from 'type-graphql'
import { askerOf, type Asking } from '../../../access/asking.ts'
import { recordHandedOut } from '../../../audit/record-access.ts'
import { erasePerson } from '../../../person-data/erase-person.ts'
import { exportPerson, type PersonDataRefusal } from '../../../person-data/export-person.ts'
import { rowNumber } from '../../../access/row-number.ts'
import {
  ErasePersonResult,
  ExportPersonResult,
  PersonDataRefused,
  PersonErased,
  PersonExport,
} from './person-data.payloads.ts'

const owner = { owner: 'insight' }
const personId = { description: 'Global id of the person.' }

const payload = <Facts extends { ok: true }, Payload extends object>(
  made: new () => Payload,
  outcome: Facts | PersonDataRefusal,
): Payload | PersonDataRefused => {
  const { ok, ...facts } = outcome
  return Object.assign(ok ? new made() : new PersonDataRefused(), facts)
}

/** What a person may ask of those who hold data on them. */
@Resolver()
export class PersonDataMutations {
  @Extensions(owner)
  @Mutation(() => ExportPersonResult, {
    description:
      'Hands out everything held on a person. Administrators, and the person’s university as far as it may see; the audit ' +
      'trail tells of it.',
  })
  async exportPerson(
    @Ctx() context: Asking,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, personId) id: string,
  ): Promise<typeof ExportPersonResult> {
    const { accountId, assignmentId, role, requestId } = askerOf(context)
    const person = rowNumber('per', id)
    const outcome = await exportPerson(
      {
        registry: compilerOf(info.schema).graph.registry,
        role,
        read: async (statement) => Buffer.concat(await context.execute(statement)).toString(),
        record: (rowCount) =>
          recordHandedOut(context.access.gate, {
            kind: 'export',
            accountId,
            assignmentId,
            role,
            requestId,
            operation: 'exportPerson',
            rowCount,
            asked: { table: 'person', column: 'id', value: String(person) },
          }),
      },
      person,
    )
    return payload(PersonExport, outcome)
  }

  @Extensions(owner)
  @Mutation(() => ErasePersonResult, {
    description:
      'Removes what could tell who a person is, for good; what counts them stays, and of an award its holder’s name. ' +
      'Administrators and the person’s university.',
  })
  async erasePerson(
    @Ctx() context: Asking,
    @Arg('id', () => ID, personId) id: string,
  ): Promise<typeof ErasePersonResult> {
    const outcome = await erasePerson(context.access.gate, askerOf(context), rowNumber('per', id))
    return payload(PersonErased, outcome)
  }
}
