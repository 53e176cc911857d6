import { createHash } from 'node:crypto'
import { gql, type DocumentNode, type TypedDocumentNode } from '@apollo/client'
import { OperationTypeNode } from 'graphql'
import { describe, expect, it } from 'vitest'
import * as generated from '@/gql/graphql.ts'
import { PaletteSearchDocument, ParticipantHeaderDocument, ProgrammeDateDocument } from '@/gql/graphql.ts'
import trusted from '@/gql/persisted-documents.json'
import { createApollo } from './apollo.ts'
import { graphLink } from './graph-link.ts'

const isMutation = ({ definitions }: DocumentNode): boolean =>
  definitions.some((one) => 'operation' in one && one.operation === OperationTypeNode.MUTATION)

const texts: Readonly<Record<string, string>> = trusted
const hashOf = (document: object): string => {
  const { __meta__: meta } = document as { __meta__: { hash: string } }
  return meta.hash
}
const today = { data: { programmeDate: '2024-01-15' } }
const notFound = {
  errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
}

/** A server that gives these answers in turn, and the client that asks it. */
function server(...answers: object[]) {
  const asked: Request[] = []
  const request = async (address: RequestInfo | URL, init?: RequestInit) => {
    asked.push(new Request(`http://localhost${address as string}`, init))
    return Response.json(answers[asked.length - 1] ?? { errors: [{ message: 'No answer.' }] })
  }
  const searchOf = (index: number) => new URL(asked[index]!.url).searchParams
  return { asked, searchOf, client: createApollo(graphLink(request)) }
}

const byHash = (document: object) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(document) } })

describe('the way to the graph', () => {
  it('asks by hash in the address, with the variables and without the text', async () => {
    const { asked, searchOf, client } = server({ data: { participant: null } })
    const variables = { reference: 'SWC-000001' }
    const { data } = await client.query({ query: ParticipantHeaderDocument, variables })
    expect(data).toEqual({ participant: null })
    expect([asked.length, asked[0]?.method, asked[0]?.headers.get('apollo-require-preflight')]).toEqual([
      1,
      'GET',
      'true',
    ])
    const { variables: sent, extensions, ...others } = Object.fromEntries(searchOf(0))
    expect(JSON.parse(sent!)).toMatchObject(variables)
    expect(JSON.parse(extensions!)).toEqual(byHash(ParticipantHeaderDocument))
    expect(others).toEqual({ operationName: 'ParticipantHeader' })
  })

  it('sends the text once where the server does not know the hash', async () => {
    const { asked, client } = server(notFound, today)
    const { data } = await client.query({ query: ProgrammeDateDocument })
    expect(data).toEqual(today.data)
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'POST'])
    const { query } = (await asked[1]!.json()) as { query: string }
    expect(query).toBe(texts[hashOf(ProgrammeDateDocument)])
  })

  it('gives up where the server refuses the text too, and sends no other failure again', async () => {
    const skewed = server(notFound, notFound, today)
    await expect(skewed.client.query({ query: ProgrammeDateDocument })).rejects.toThrow('PersistedQuery')
    expect(skewed.asked).toHaveLength(2)
    const failing = server({ errors: [{ message: 'The database did not answer.' }] }, today)
    await expect(failing.client.query({ query: ProgrammeDateDocument })).rejects.toThrow('The database')
    expect(failing.asked).toHaveLength(1)
  })

  it.each([
    ['5,000', 'GET'],
    ['7,000', 'POST'],
  ])('with variables of %s characters goes by %s, and by hash all the same', async (size, method) => {
    const { asked, searchOf, client } = server()
    const codes = ['é'.repeat(Number(size.replace(',', '')) / 6)]
    const where = { participants: {}, order: [], cohorts: { code: { in: codes } }, schools: {} }
    await client.query({ query: PaletteSearchDocument, variables: where }).catch(() => undefined)
    expect(asked.map((one) => one.method)).toEqual([method])
    const sent = method === 'GET' ? Object.fromEntries(searchOf(0)) : await asked[0]!.json()
    expect(Object.keys(sent as object).toSorted()).toEqual(['extensions', 'operationName', 'variables'])
  })

  it.each([
    [
      'a name in the palette',
      { participants: { and: [{ or: [{ familyName: { startsWithInsensitive: 'p' } }] }] } },
    ],
    ['words anywhere', { participants: { search: 'penrose' } }],
    ['a school', { schools: { name: { containsInsensitive: 'oak' } } }],
  ])('posts %s: no address holds what somebody searched for', async (_, where) => {
    const { asked, client } = server()
    const variables = { participants: {}, order: [], cohorts: {}, schools: {}, ...where }
    await client.query({ query: PaletteSearchDocument, variables }).catch(() => undefined)
    expect(asked.map(({ method }) => method)).toEqual(['POST'])
    expect(new URL(asked[0]!.url).search).toBe('')
    const { variables: sent } = (await asked[0]!.json()) as { variables: object }
    expect(sent).toMatchObject(where)
  })

  it('posts a mutation, by hash', async () => {
    const { asked, client } = server({ data: { touch: true } })
    const mutation: TypedDocumentNode<{ touch: boolean }> = gql`
      mutation Touch {
        touch
      }
    `
    await client.mutate({ mutation: { ...mutation, __meta__: { hash: 'abc' } } as typeof mutation })
    expect(asked[0]?.method).toBe('POST')
    const { extensions, ...others } = (await asked[0]!.json()) as Record<string, unknown>
    expect(extensions).toEqual({ persistedQuery: { version: 1, sha256Hash: 'abc' } })
    expect(others).toEqual({ operationName: 'Touch', variables: {} })
  })

  it('does not take an operation that was not generated', async () => {
    const { asked, client } = server(today)
    const query: TypedDocumentNode<{ programmeDate: string }> = gql`
      query Stranger {
        programmeDate
      }
    `
    await expect(client.query({ query })).rejects.toThrow('An operation without a hash')
    expect(asked).toEqual([])
  })
})

describe('the trusted documents', () => {
  const operations: [string, DocumentNode][] = Object.entries(generated).filter(([name]) =>
    name.endsWith('Document'),
  )

  it('are the operations of the app, no more and no fewer', () => {
    expect(operations.map(([, document]) => hashOf(document)).toSorted()).toEqual(
      Object.keys(texts).toSorted(),
    )
  })

  it.each(operations)('%s is sent with the text that its hash stands for', async (_, document) => {
    const { asked, client } = server(notFound)
    const sent = isMutation(document)
      ? client.mutate({ mutation: document })
      : client.query({ query: document })
    await sent.catch(() => undefined)
    const { query } = (await asked[1]!.json()) as { query: string }
    expect(createHash('sha256').update(query).digest('hex')).toBe(hashOf(document))
    expect(query).toBe(texts[hashOf(document)])
  })
})
