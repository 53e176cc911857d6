import sources from '../../data/sources.json' with { type: 'json' }

/** The citation behind a source's short key. A record without a known source is a bug, so it throws. */
export function cite(key: string): string {
  const citation = Object.entries(sources).find(([each]) => each === key)?.[1]
  if (!citation) throw new Error(`The data files cite '${key}', which sources.json does not list.`)
  return citation
}
