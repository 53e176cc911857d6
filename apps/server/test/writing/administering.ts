import type { ServedAlone } from '../access/served-alone.ts'

/** What a mutation answered. */
export interface Answer {
  __typename: string
  message?: string
  [field: string]: unknown
}

/** Asks and changes as an administrator, or as somebody else. */
export function administering(server: () => ServedAlone) {
  const read = <Data>(query: string) => server().client.data<Data>(query)
  return {
    read,
    change: async (
      name: string,
      input: object,
      selection = '',
      token = 'demo-consortium',
    ): Promise<Answer> => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
      const data = await server()
        .as(token)
        .data<Record<string, Answer>>(
          `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${selection} ... on Refusal { message } } }`,
          { input },
        )
      return data[name] as Answer
    },
    idOf: async (type: string, code: string) =>
      (await read<Record<string, { id: string }>>(`{ ${type}(code: "${code}") { id } }`))[type]?.id ?? '',
  }
}
