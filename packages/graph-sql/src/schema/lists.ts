import type { ListKind } from '../declare/facts.ts'
import type { OrderTerm, RegisteredType, Registry, ToManyField, ToOneField } from '../registry/types.ts'
import { typeNamed } from '../registry/build-registry.ts'
import { isNode } from '../registry/is-node.ts'
import { toldReferenceOf } from '../registry/history.ts'
import { aggregateField } from './aggregate/field.ts'
import { block, call, words, type Described } from './sdl.ts'

/** A field that lists rows: its arguments and its type. */
export function listField(
  name: string,
  target: RegisteredType,
  list: ListKind,
  order: readonly OrderTerm[] = target.order,
  more: readonly Described[] = [],
): string {
  const pages = list === 'plain' ? [] : paging
  const args = [...selection(target, order), ...pages, ...more]
  return call(name, args, list === 'plain' ? `[${target.name}!]!` : `${target.name}Connection!`)
}

function selection(target: RegisteredType, order: readonly OrderTerm[]): Described[] {
  return [
    {
      text: `where: ${target.name}Where`,
      description: `Only those ${words(target.plural)} for which this holds.`,
    },
    {
      text: `orderBy: [${target.name}Order!]`,
      description: `Order, most important key first; the id decides between equals. ${defaultOrder(order)}`,
    },
  ]
}

function defaultOrder(order: readonly OrderTerm[]): string {
  const terms = order.map((term) => `\`${term.path.join('.')}\`${term.descending ? ', last first' : ''}`)
  return `If nothing is said: by ${terms.length > 0 ? terms.join(', then ') : 'id'}.`
}

const paging: Described[] = [
  {
    text: 'first: Int',
    description: 'How many from the start, 0 to 1,000; 50 where neither `first` nor `last` is given.',
  },
  {
    text: 'after: String',
    description: 'Only those after this cursor, which came from a list in the same order.',
  },
  { text: 'last: Int', description: 'How many from the end, 0 to 1,000; not together with `first`.' },
  {
    text: 'before: String',
    description: 'Only those before this cursor, which came from a list in the same order.',
  },
  {
    text: 'offset: Int',
    description: 'How many to skip first: at the start with `first`, at the end with `last`.',
  },
]

/** `<T>Connection` and `<T>Edge`. */
export function connectionTypes(type: RegisteredType): string[] {
  const many = words(type.plural)
  return [
    block(
      `type ${type.name}Connection`,
      `One page of a list of ${many}, and what is needed to ask for the next.`,
      [
        { text: `edges: [${type.name}Edge!]!`, description: `The page’s ${many}, each with its cursor.` },
        { text: `nodes: [${type.name}!]!`, description: `The page’s ${many} themselves.` },
        {
          text: 'pageInfo: PageInfo!',
          description: 'Whether there is more on either side, and where this page starts and ends.',
        },
        { text: 'totalCount: Int!', description: `How many ${many} match \`where\` over all pages.` },
      ],
    ),
    block(`type ${type.name}Edge`, `A place in a list of ${many}.`, [
      {
        text: 'cursor: String!',
        description: 'Names this place for `after` and `before`. Opaque, and bound to the order of the list.',
      },
      { text: `node: ${type.name}!`, description: `What stands at this place: ${type.description}` },
    ]),
  ]
}

/** The page's own facts. */
export const pageInfoType = block('type PageInfo', 'Where a page stands in its list.', [
  {
    text: 'hasNextPage: Boolean!',
    description: 'Whether rows follow this page. Going backward: whether `before` or `offset` was given.',
  },
  {
    text: 'hasPreviousPage: Boolean!',
    description: 'Whether rows precede this page. Going forward: whether `after` or `offset` was given.',
  },
  { text: 'startCursor: String', description: 'Cursor of the first row; null where the page is empty.' },
  {
    text: 'endCursor: String',
    description: 'Cursor of the last row, to be given as `after`; null where the page is empty.',
  },
])

/** The lists of one type, and that it is a Node. */
export function typeExtension(registry: Registry, type: RegisteredType): string {
  const lists = [...type.fields.values()].filter(
    (field): field is ToManyField => field.kind === 'many' && !field.hidden,
  )
  const extension = `extend type ${type.name}${isNode(type) ? ' implements Node' : ''}`
  if (lists.length === 0) return isNode(type) ? extension : ''
  const members = lists.flatMap((field) => {
    const target = typeNamed(registry, field.target)
    const order = field.order.length > 0 ? field.order : target.order
    const reference = toldReferenceOf(registry, field)
    const list = {
      text: listField(field.name, target, field.list, order),
      description: reference ? inverseAsOf(field.description, reference) : field.description,
    }
    return [list, aggregateField(field.name, target)]
  })
  return block(extension, null, members)
}

function inverseAsOf(description: string, { told }: ToOneField): string {
  const then =
    told?.kind === 'never' ? `Not told \`asOf\` a day: ${told.advice}.` : 'With `asOf`: on that day.'
  return `${description} ${then}`
}
