import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue, firstFreeId, type Row } from '../../src/index.ts'

const tables = Object.entries<readonly Row[]>(catalogue)

/** Columns whose target is not the table they are named after. */
const targets: Readonly<Record<string, string>> = {
  successor: 'award_scheme',
  co_requisite: 'module',
  framework: 'learning_outcome_framework',
}

const references = tables.flatMap(([table, rows]) =>
  rows.flatMap((row) =>
    Object.entries(row)
      .filter(([column, value]) => column.endsWith('_id') && value !== null)
      .map(([column, value]) => ({ table, column, value, target: column.slice(0, -'_id'.length) })),
  ),
)

describe('the catalogue', () => {
  it.each(tables.filter(([, rows]) => rows[0] && 'id' in rows[0]))(
    'numbers %s from 1 by place',
    (_table, rows) => {
      expect(rows.map((row) => row.id)).toEqual(rows.map((_row, place) => place + 1))
      expect(rows.length).toBeLessThan(firstFreeId)
    },
  )

  it('refers only to rows that exist', () => {
    const broken = references.filter(({ target, value }) => {
      const rows = (catalogue as Readonly<Record<string, readonly Row[]>>)[targets[target] ?? target]
      return !rows?.some((row) => row.id === value)
    })
    expect(references.length).toBeGreaterThan(100)
    expect(broken).toEqual([])
  })

  it('puts parents before children', () => {
    const order = tables.map(([table]) => table)
    for (const { table, target } of references) {
      expect(order.indexOf(targets[target] ?? target)).toBeLessThanOrEqual(order.indexOf(table))
    }
  })

  it.each(tables)('gives every row of %s the same columns', (_table, rows) => {
    expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1)
  })

  it.each(tables)('has no two rows of %s with one code', (_table, rows) => {
    const codes = rows.filter((row) => 'code' in row).map((row) => row.code)
    expect(new Set(codes).size).toBe(codes.length)
  })
})

describe('the data files', () => {
  const folder = new URL('../../data/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'sources.json')
  const read = (name: string): Row[] => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  const sources: Record<string, string> = JSON.parse(readFileSync(new URL('sources.json', folder), 'utf8'))

  it.each(files)('%s names a known source for every record', (name) => {
    const records = read(name)
    expect(records).not.toEqual([])
    for (const record of records) expect(Object.keys(sources)).toContain(record.source)
  })

  it('use every source', () => {
    const used = new Set(files.flatMap((name) => read(name).map((record) => record.source)))
    expect(Object.keys(sources).filter((source) => !used.has(source))).toEqual([])
  })

  it('link only to the universities and to public law and guidance', () => {
    const links = files.flatMap((name) => read(name).flatMap((record) => [record.url, record.website]))
    const hosts = links.filter((link) => typeof link === 'string').map((link) => new URL(link).hostname)
    const expected = ['www.exeter.ac.uk', 'www.gov.uk', 'www.legislation.gov.uk', 'www.plymouth.ac.uk']
    expect([...new Set(hosts)].toSorted()).toEqual(expected)
  })

  it('carry no email address and no telephone number', () => {
    for (const name of files)
      expect(readFileSync(new URL(name, folder), 'utf8')).not.toMatch(/@|\b0\d{9,10}\b/)
  })
})
