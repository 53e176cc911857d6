/** An example of the README: a GraphQL query and the answer printed below it. */
export interface Example {
  query: string
  answer: unknown
}

/**
 * The examples of a Markdown text: each fenced `graphql` block followed by a fenced `json` block.
 * An ellipsis of the answer (`"…"` as the last item of a list) stands for further items.
 */
export function examples(markdown: string): Example[] {
  const pairs = markdown.matchAll(/```graphql\n([\s\S]*?)```\s+```json\n([\s\S]*?)```/g)
  return [...pairs].map(([, query = '', answer = '']) => ({ query, answer: JSON.parse(answer) as unknown }))
}

/** The answer cut to what the example prints: lists that end in an ellipsis keep only the printed items. */
export function asPrinted(answer: unknown, printed: unknown): unknown {
  if (Array.isArray(answer) && Array.isArray(printed)) {
    const open = printed.at(-1) === '…'
    const shown = open ? printed.slice(0, -1) : printed
    const kept = (open ? answer.slice(0, shown.length) : answer).map((item, index) =>
      asPrinted(item, shown[index]),
    )
    return open && answer.length > shown.length ? [...kept, '…'] : kept
  }
  if (answer !== null && typeof answer === 'object' && printed !== null && typeof printed === 'object')
    return Object.fromEntries(
      Object.entries(answer).map(([key, value]) => [
        key,
        asPrinted(value, (printed as Record<string, unknown>)[key]),
      ]),
    )
  return answer
}
