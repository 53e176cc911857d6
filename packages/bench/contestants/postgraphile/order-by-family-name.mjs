import { TYPES } from 'postgraphile/@dataplan/pg'
import { sql } from 'postgraphile/pg-sql2'
import { addPgTableOrderBy, orderByAscDesc } from 'postgraphile/utils'

/** Lists order by their own table's columns alone; an order by another table's is added as its documentation shows. */
export const OrderByFamilyName = addPgTableOrderBy({ schemaName: 'public', tableName: 'participant' }, () =>
  orderByAscDesc('FAMILY_NAME', (participants) => {
    const identity = sql.identifier(Symbol('identity'))
    return {
      fragment: sql`(select ${identity}.family_name from person_identity as ${identity}
        where ${identity}.person_id = ${participants}.person_id)`,
      codec: TYPES.text,
    }
  }),
)
