import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const text = readFileSync(new URL('../../GLOSSARY.md', import.meta.url), 'utf8')
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
  .filter(([word]) => word !== 'word')

test('every row of the glossary is a word, its meaning and the words to avoid', () => {
  expect(rows.length).toBeGreaterThan(50)
  for (const row of rows) {
    expect(row).toHaveLength(3)
    expect(row[1]).toMatch(/^\S.*\.$/)
    expect(row[2]).toMatch(/^(-|[^,]+(, [^,]+)*)$/)
  }
})

test('no word is explained twice or is one to avoid', () => {
  const words = rows.map(([word]) => word!)
  const avoided = rows.flatMap(([, , avoid]) => avoid!.split(', '))
  expect(new Set(words).size).toBe(words.length)
  expect(words.filter((word) => avoided.includes(word))).toEqual([])
  for (const synonym of ['intake', 'batch', 'student', 'trainee', 'council', 'surname']) {
    expect(avoided).toContain(synonym)
  }
})
