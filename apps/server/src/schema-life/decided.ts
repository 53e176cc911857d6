/** Places at which a decision lets the graph break: all that its lines `Breaks the graph:` name in backticks. */
export const decidedIn = (decisions: readonly string[]): Set<string> =>
  new Set(
    decisions.flatMap((text) =>
      [...text.matchAll(/^Breaks the graph: (.+)$/gm)].flatMap(([, line = '']) =>
        [...line.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place),
      ),
    ),
  )
