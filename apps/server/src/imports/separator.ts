/** What stands between the cells of a row. */
export type Separator = ',' | ';' | '\t' | '|'

const candidates: readonly Separator[] = [',', ';', '\t', '|']
/** Rows at the beginning by which it is known. */
const looked = 20

/**
 * The separator by which the beginning of a text falls into rows of the same width, the widest of those; a comma where there is
 * only one column.
 * @param head the first characters, which may break off amid a row.
 */
export function separatorOf(head: string): Separator {
  let best: Separator = ','
  let bestScore = 0
  for (const separator of candidates) {
    const [first = 1, ...others] = widthsBy(head, separator)
    if (first < 2) continue
    const alike = others.filter((width) => width === first).length
    const score = first * ((1 + alike) / (1 + others.length)) ** 2
    if (score > bestScore) [best, bestScore] = [separator, score]
  }
  return best
}

/** Cells of each of the first rows; what stands in quotation marks is one cell. */
function widthsBy(head: string, separator: Separator): number[] {
  const widths: number[] = []
  let width = 1
  let isQuoted = false
  let isBlank = true
  for (const character of head) {
    if (character === '"') isQuoted = !isQuoted
    if (!isQuoted && character === separator) width += 1
    if (!isQuoted && character === '\n') {
      if (!isBlank) widths.push(width)
      if (widths.length === looked) return widths
      width = 1
      isBlank = true
    } else if (character !== '\r') isBlank = false
  }
  // A row that breaks off has cells that are not seen.
  return widths.length === 0 ? [width] : widths
}
