import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/catalogue/catalogue.ts'
import { tableOrder } from '../../src/synthetic/rows.ts'
import { synthesise } from '../../src/synthetic/synthesise.ts'
import { demonstration, worlds } from './demonstration.ts'
import { referredTable } from './references.ts'

describe.each(worlds)('at scale %d, from seed %d:', (scale, seed) => {
  const world = demonstration(scale, seed)

  describe('rows hang together', () => {
    it('fills every table', () => {
      expect(tableOrder.filter((table) => world.rows(table).length === 0)).toEqual([])
    })

    it('gives all rows of a table the same columns', () => {
      const uneven = tableOrder.filter((table) => {
        // The catalogue's resources name their columns in an order of their own.
        const shapes = world.rows(table).map((entry) => Object.keys(entry.row).sort().join(' '))
        return new Set(shapes).size !== 1
      })
      expect(uneven).toEqual([])
    })

    it('refers only to rows of the same chunk or an earlier one, parents first', () => {
      const known = new Map<string, Set<unknown>>()
      const idsOf = (table: string): Set<unknown> => {
        const ids = known.get(table) ?? new Set()
        known.set(table, ids)
        return ids
      }
      for (const [table, rows] of Object.entries(catalogue))
        for (const row of rows) idsOf(table).add('id' in row ? row.id : undefined)
      const dangling: string[] = []
      for (const chunk of synthesise({ seed: 1, scale: 0.3, catalogue })) {
        for (const table of tableOrder) {
          for (const row of chunk[table] ?? []) {
            idsOf(table).add(row.id)
            for (const [column, value] of Object.entries(row)) {
              const target = value === null ? undefined : referredTable(table, column)
              if (target && !idsOf(target).has(value)) dangling.push(`${table}.${column} ${String(value)}`)
            }
          }
        }
      }
      expect(dangling).toEqual([])
    })

    it.each([
      ['school', ['urn']],
      ['school_succession', ['predecessor_id', 'successor_id']],
      ['cohort', ['code']],
      ['cohort', ['university_id', 'academic_year_id']],
      ['delivery_group', ['code']],
      ['taught_day', ['delivery_group_id', 'number']],
      ['study_day', ['delivery_group_id', 'number']],
      ['exam_board', ['code']],
      ['person', ['reference']],
      ['person_identity', ['person_id']],
      ['person_identity', ['trn']],
      ['person_identity', ['email']],
      ['teacher_status', ['person_id', 'kind']],
      ['tutor', ['reference']],
      ['tutor_local_authority', ['tutor_id', 'local_authority_id']],
      ['delivery_group_tutor', ['tutor_id', 'delivery_group_id']],
      ['application', ['reference']],
      ['application_document', ['application_id', 'kind']],
      ['participant', ['reference']],
      ['fee_liability', ['participant_id']],
      ['attendance', ['participant_id', 'taught_day_id']],
      ['outcome_judgement', ['participant_id', 'outcome_id']],
      ['moderation_sample', ['exam_board_id', 'mark_id']],
      ['award', ['certificate_number']],
      ['evaluation_score', ['response_id', 'theme']],
    ])('%s is unique by %s', (table, columns) => {
      expect(repeated(table, columns, () => true)).toEqual([])
    })

    it.each([
      ['participant', ['person_id', 'award_scheme_id'], ['registered', 'active', 'interrupted']],
      ['release_agreement', ['participant_id'], ['draft', 'sent', 'signed']],
      ['award', ['participant_id'], ['recommended', 'conferred']],
    ])('%s has one live row by %s', (table, columns, live) => {
      expect(repeated(table, columns, (entry) => live.includes(entry.text('status')))).toEqual([])
    })

    it.each([
      ['mark', ['module_registration_id']],
      ['module_registration', ['participant_id', 'role']],
    ])('%s has one current row by %s', (table, columns) => {
      expect(repeated(table, columns, (entry) => entry.get('is_current') === true)).toEqual([])
    })

    it('numbers rows by identifier without repeating one', () => {
      const joining = new Set<string>(['tutor_local_authority', 'delivery_group_tutor'])
      const numbered = tableOrder.filter((table) => !joining.has(table))
      expect(numbered.filter((table) => repeated(table, ['id'], () => true).length > 0)).toEqual([])
    })
  })

  /** Values that come up twice; rows with an absent value do not count, as in a unique index. */
  function repeated(
    table: string,
    columns: readonly string[],
    counts: (entry: ReturnType<typeof world.byId>) => boolean,
  ): string[] {
    const seen = new Set<string>()
    return world
      .rows(table)
      .filter(counts)
      .flatMap((entry) => {
        const values = columns.map((column) => entry.get(column))
        if (values.includes(null)) return []
        const key = values.join(' ')
        if (!seen.has(key)) {
          seen.add(key)
          return []
        }
        return [key]
      })
  }
})
