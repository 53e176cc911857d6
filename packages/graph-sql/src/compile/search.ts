import { refuseToldWords } from './as-of/refuse-told-words.ts'
import { searchGroups, type SearchGroup } from '../search/search-groups.ts'
import { searchVector } from '../search/search-vector.ts'
import { searchWords, wordQuery } from '../search/words.ts'
import type { Argument, Variables } from './argument.ts'
import { refuse, type Path } from './compilation.ts'
import { relationOf } from './fields.ts'
import { sourceOf, type Scope } from './scope.ts'
import { whereClause } from './sql.ts'
import { valueText } from './values.ts'

/** Most words of one search. */
const MOST_WORDS = 20

/**
 * `search: "words"` as a condition on a row. A row that is joined, or whose words lie in other tables too, is looked for
 * among the ids that the indexes give: a condition on the join would be tried row by row.
 */
export function searchCondition(scope: Scope, argument: Argument, path: Path): string {
  if (argument.kind !== 'value') return 'TRUE'
  const { compilation, type } = scope
  // Words that are found or not tell of each field that is looked at.
  for (const name of type.search) compilation.readings.along(type, [name], { path, argument: argument.at })
  refuseToldWords(compilation, type)
  const read = (variables: Variables) => {
    const words = searchWords(valueText('text', argument.read(variables), type, path, argument.at))
    if (words.length <= MOST_WORDS) return words
    return refuse(path, argument.at, `${words.length} words are more than ${MOST_WORDS}.`)
  }
  // Whether there is any word is no part of an argument's shape.
  if (compilation.guard((variables) => String(read(variables).length > 0)) === 'false') return 'TRUE'
  const groups = searchGroups(compilation.graph.registry, type)
  const query = compilation.param('tsquery', (variables) => wordQuery(read(variables)))
  const [only, ...others] = groups
  if (only && others.length === 0 && only.path.length === 0 && !scope.isRelated)
    return found(scope, only, query)
  return `${scope.key} IN (${groups.map((group) => idsFound(scope, group, query)).join(' UNION ALL ')})`
}

/** Ids of the type's rows of which one table holds the words. */
function idsFound({ compilation, type }: Scope, group: SearchGroup, query: string): string {
  const { scope, conditions, from } = sourceOf(compilation, type)
  const end = group.path.reduce((current, step) => current.follow(relationOf(current.type, step)), scope)
  const condition = found(end, group, query)
  // It makes the join an inner one, which may begin at the index.
  const there = group.path.length > 0 ? [`${end.id} IS NOT NULL`] : []
  return `SELECT ${scope.id} FROM ${from()}${whereClause([...conditions, condition, ...there])}`
}

function found(row: Scope, { columns, table }: SearchGroup, query: string): string {
  const { graph, readings } = row.compilation
  const finder = graph.wordFinders[readings.role ?? '']?.[table]
  if (finder) return `${row.id} = ANY (ARRAY(SELECT ${finder}(${query})))`
  return `${searchVector(columns, `${row.alias}.`)} @@ ${query}`
}
