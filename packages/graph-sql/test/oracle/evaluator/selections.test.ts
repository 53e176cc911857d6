import { describe, expect, test } from 'vitest'
import { answer } from './reading-room.ts'

describe('the oracle answers selections', () => {
  test('aliases, __typename and enumerations, in the order of the selection', () => {
    const asked = '{ readers { called: name __typename mood id } __typename }'
    expect(JSON.stringify(answer(asked))).toBe(
      JSON.stringify({
        readers: [
          { called: 'adam', __typename: 'Reader', mood: 'GRAVE', id: 'rdr_2' },
          { called: 'Zoe', __typename: 'Reader', mood: 'MERRY', id: 'rdr_1' },
          { called: null, __typename: 'Reader', mood: null, id: 'rdr_3' },
        ],
        __typename: 'Query',
      }),
    )
  })

  test('fragments and repeated fields are joined where they first stand', () => {
    const asked = `{ reader(id: "rdr_1") { visits { totalCount } ...Rest ... { name } } }
      fragment Rest on Reader { friends { id } visits { nodes { pages } } }`
    const visits = { totalCount: 2, nodes: [{ pages: 5 }, { pages: 7 }] }
    const friends = [{ id: 'rdr_2' }, { id: 'rdr_3' }]
    expect(JSON.stringify(answer(asked))).toBe(JSON.stringify({ reader: { visits, friends, name: 'Zoe' } }))
  })

  test('skip and include, by variables and their defaults', () => {
    const asked = `query ($yes: Boolean = true, $no: Boolean!) {
      reader(name: "adam") { id @skip(if: $yes) name @include(if: $yes) mood @include(if: $no) ... @skip(if: $no) { friends { id } } } }`
    expect(answer(asked, { no: false })).toEqual({ reader: { name: 'adam', friends: [] } })
  })

  test('node and nodes in the order asked, null where there is no row', () => {
    const asked = `{ node(id: "vst_4") { id ... on Visit { readerName reader { id } } ... on Reader { name } }
      nodes(ids: ["rdr_3", "vst_99", "rdr_1", "rdr_3"]) { ... on Reader { name } } }`
    expect(answer(asked)).toEqual({
      node: { id: 'vst_4', readerName: null, reader: null },
      nodes: [{ name: null }, null, { name: 'Zoe' }, { name: null }],
    })
  })

  test('a value at the end of a path, lists within lists, edges', () => {
    const asked = `{ visits(first: 1, orderBy: [{ pages: ASC }]) { edges { cursor node { readerName words reader { visits(last: 1) { nodes { id } } } } } } }`
    const node = { readerName: 'adam', words: ['c'], reader: { visits: { nodes: [{ id: 'vst_3' }] } } }
    expect(answer(asked)).toEqual({ visits: { edges: [{ cursor: '10', node }] } })
  })

  test('a variable that is not given is as an argument that is not there', () => {
    const asked =
      'query ($pages: Int, $first: Int = 1) { visits(first: $first, where: { pages: { eq: $pages } }) { totalCount nodes { id } } }'
    expect(answer(asked)).toEqual({ visits: { totalCount: 5, nodes: [{ id: 'vst_1' }] } })
  })
})
