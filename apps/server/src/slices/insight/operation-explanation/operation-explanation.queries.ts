import { Arg, Ctx, Extensions, Query, Resolver } from 'type-graphql'
import { OperationExplanation } from './operation-explanation.ts'

/** What the composition root offers to every request. */
interface Explaining {
  explain: (document: string, variables: string | undefined) => Promise<OperationExplanation>
}

@Resolver()
export class OperationExplanationQueries {
  @Extensions({ owner: 'insight' })
  @Query(() => OperationExplanation, {
    description: 'Tells what an operation would cost and whether it would be answered, without running it.',
  })
  explainOperation(
    @Arg('document', () => String, { description: 'A GraphQL document that holds one operation.' })
    document: string,
    @Arg('variables', () => String, {
      nullable: true,
      description: 'Values of its variables, as the text of a JSON object; for example `{"first": 20}`.',
    })
    variables: string | undefined,
    @Ctx() { explain }: Explaining,
  ): Promise<OperationExplanation> {
    return explain(document, variables)
  }
}
