/** A thing that changes, as it was seen. */
export interface Thing {
  id: string
  version: number
}

/** What an input says of it. */
export const one = ({ id, version }: Thing) => ({ id, expectedVersion: version })

/** The number of its row. */
export const number = (id: string) => Number(id.slice(id.indexOf('_') + 1))

export const atPlymouth = 'university: { code: { eq: "PLYMOUTH" } }'

/** Finds the n-th thing of a kind that meets a condition. */
export const finder =
  (read: <Data>(query: string) => Promise<Data>) =>
  async (root: string, where: string, place = 0): Promise<Thing> => {
    const found = await read<Record<string, { nodes: Thing[] }>>(
      `{ ${root}(first: 50, where: { ${where} }) { nodes { id version } } }`,
    )
    const thing = found[root]?.nodes[place]
    if (!thing) throw new Error(`there is no ${place + 1}. of ${root} where ${where}`)
    return thing
  }
