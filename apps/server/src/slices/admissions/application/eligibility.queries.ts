import { compilerOf, parseJson } from '@cohortium/graph-sql'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Extensions, ID, Info, Query, Resolver } from 'type-graphql'
import { askerOf, type Asking } from '../../../access/asking.ts'
import { rowNumber } from '../../../access/row-number.ts'
import { caseOf, caseQuestion, type CaseAnswer } from './application-case.ts'
import { ApplicationEligibility } from './application-eligibility.ts'
import { judgeCase } from './judge-case.ts'

interface Judging extends Asking {
  readonly today: string
  readonly charge: (rows: number) => void
}

@Resolver()
export class EligibilityQueries {
  @Extensions({ owner: 'admissions' })
  @Query(() => ApplicationEligibility, {
    nullable: true,
    description:
      'Eligibility of an applicant, with reasons, by what is recorded now; null for an application that the viewer does not see.',
  })
  async applicationEligibility(
    @Arg('id', () => ID, { description: 'Global id of the application.' }) id: string,
    @Ctx() context: Judging,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ApplicationEligibility | null> {
    const { role } = askerOf(context)
    const { today } = context
    if (rowNumber('app', id) === 0) return null
    const statement = compilerOf(info.schema).readOperation({
      operation: caseQuestion.operation,
      fragments: {},
      variables: { id, today },
      role,
    })
    context.charge(statement.cost.rows)
    const { application } = parseJson(await context.execute(statement)) as CaseAnswer
    if (!application) return null
    const { eligibility, route, checklist, missing, english, deadline, mayCommence } = judgeCase(
      caseOf(application),
      today,
    )
    return {
      mayBeOffered: route !== null && english.ok && mayCommence.ok,
      routes: eligibility.routes,
      closed: eligibility.closed,
      needed: checklist,
      missing,
      englishProblem: english.ok ? null : english.message,
      schemeProblem: mayCommence.ok ? null : mayCommence.message,
      statutoryDeadline: deadline,
    }
  }
}
