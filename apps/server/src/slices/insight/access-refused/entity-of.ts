import { executeEntity } from '@cohortium/graph-sql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Asking } from '../../../access/asking.ts'

/** One row as the present field selects it, as far as the asker may see it. */
export async function entityOf<Entity>(
  info: GraphQLResolveInfo,
  context: Asking,
  typeName: string,
  id: number,
): Promise<Entity> {
  const [row] = await executeEntity(info, context, typeName, [id])
  return row as Entity
}
