const british = new Intl.Collator('en-GB')

/** Order of codes and enumerations (collation "C"): the bytes of the UTF-8 text. */
export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'))
}

/** Order of text (collation "en-GB-x-icu"). Texts the language holds equal fall back on their bytes, as PostgreSQL does. */
export function compareText(a: string, b: string): number {
  return british.compare(a, b) || compareBytes(a, b)
}
