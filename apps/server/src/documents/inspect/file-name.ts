/** Longest name that is kept, in characters. */
const longest = 200

/** Directions of writing that would show `exe.pdf` for `fdp.exe`, and characters that are not shown at all. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** A name as people see it, without folders; it is only ever shown, never that of a file here. */
export function cleanName(given: string): string {
  const name = given.normalize('NFC').replaceAll(hidden, '').split(/[/\\]/).at(-1)?.trim() ?? ''
  if (name === '' || /^\.+$/.test(name)) return 'document'
  if (name.length <= longest) return name
  const ending = endingOf(name)
  // Half of a character of two units is none.
  const kept = name.slice(0, longest - 1 - ending.length).replace(/[\uD800-\uDBFF]$/, '')
  return ending === '' ? kept : `${kept}.${ending}`
}

/** What follows the last full stop, in lower case; empty where that is no ending of a file's name. */
export const endingOf = (name: string): string => /.\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
