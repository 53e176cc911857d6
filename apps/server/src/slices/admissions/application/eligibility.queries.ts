import { Arg, Ctx, Extensions, ID, Query, Resolver } from 'type-graphql'
import { askerOf, type Asking } from '../../../access/asking.ts'
import { rowNumber } from '../../../access/row-number.ts'
import type { Read } from '../../../writing/unit/unit.ts'
import { caseOf, caseQuestion } from './application-case.ts'
import { ApplicationEligibility } from './application-eligibility.ts'
import { judgeCase } from './judge-case.ts'

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
    @Ctx() context: Asking & { read: Read },
  ): Promise<ApplicationEligibility | null> {
    askerOf(context)
    const { today } = context
    if (rowNumber('app', id) === 0) return null
    const { application } = await context.read(caseQuestion, { id, today })
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
