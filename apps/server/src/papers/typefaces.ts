import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** Files of the typefaces that papers are set in, whole: letters of every European language are in them. */
export interface Typefaces {
  readonly serif: Buffer
  readonly serifBold: Buffer
  readonly sans: Buffer
  readonly sansBold: Buffer
  /** Characters of a text that the typefaces have no letter for, each once. */
  readonly missing: (text: string) => readonly string[]
}

const require = createRequire(import.meta.url)

/** Reads the typefaces, once: they are some hundred kilobytes each. */
export async function readTypefaces(): Promise<Typefaces> {
  const [serif, serifBold, sans, sansBold] = await Promise.all([
    readFile(require.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf')),
    readFile(require.resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf')),
    readFile(require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf')),
    readFile(require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf')),
  ])
  // Loaded with the first paper: the server answers without it.
  const { create } = await import('fontkit')
  const fonts = [serif, serifBold, sans, sansBold].flatMap((file) => {
    const font = create(file)
    return 'hasGlyphForCodePoint' in font ? [font] : []
  })
  return {
    serif,
    serifBold,
    sans,
    sansBold,
    missing: (text) =>
      Array.from(new Set(text.normalize('NFC'))).filter((character) => {
        const point = character.codePointAt(0) ?? 0
        return !fonts.every((font) => font.hasGlyphForCodePoint(point))
      }),
  }
}
