import { enumValues, roles, type Role } from '@cohortium/domain'
import { isObjectType, type GraphQLSchema } from 'graphql'

/** Roles by their first letters in the domain's order, such as `CUAT`: no two begin alike. */
export type Letters = string

const letterOf = (role: Role): string => role.charAt(0).toUpperCase()
const all = enumValues(roles)
export const everyone: Letters = all.map(letterOf).join('')

/** The schema's sentence about who reads something: roles in the plural, or `everyone`. */
const sentence = /Read by: ([^.]+)\./

/**
 * Who reads what a description is of; undefined where it says nothing, as then whoever reads the surroundings does.
 * @throws Error for a role that the domain does not know
 */
export function readersIn(description: string | null | undefined): Letters | undefined {
  const words = sentence.exec(description ?? '')?.[1]
  if (words === undefined) return undefined
  if (words === 'everyone') return everyone
  if (words === 'nobody') return ''
  const named = new Set(words.split(', ').map(roleCalled))
  return all
    .filter((role) => named.has(role))
    .map(letterOf)
    .join('')
}

function roleCalled(plural: string): Role {
  const role = all.find((one) => `${one.replaceAll('_', ' ')}s` === plural)
  if (!role) throw new Error(`The schema lets "${plural}" read something, and the domain has no such role.`)
  return role
}

/** Whatever is closed to some role, by `Type` or `Type.field`, with its readers; fields that only lead on are left out. */
export function closedThings(schema: GraphQLSchema): Record<string, Letters> {
  const found: Record<string, Letters> = {}
  const note = (name: string, description: string | null | undefined) => {
    const readers = readersIn(description)
    if (readers !== undefined && readers !== everyone) found[name] = readers
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getQueryType()) continue
    note(type.name, type.description)
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) note(`${type.name}.${field.name}`, field.description)
    }
  }
  return found
}
