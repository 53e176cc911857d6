import { describe, expect, it } from 'vitest'
import { applicationClosingDates, bankHolidays, catalogue } from '../../src/index.ts'
import { codeOf } from './by-code.ts'

describe('learning outcomes', () => {
  it('are numbered through three parts', () => {
    expect(catalogue.learning_outcome.map((each) => [each.code, each.part, each.number])).toEqual([
      ...[1, 2, 3, 4].map((number) => [`A${number}`, 'a', number]),
      ...[5, 6, 7, 8, 9].map((number) => [`B${number}`, 'b', number]),
      ...[10, 11, 12, 13].map((number) => [`C${number}`, 'c', number]),
    ])
  })

  it('belong to the framework of 2014', () => {
    expect(new Set(catalogue.learning_outcome.map((each) => each.framework_id))).toEqual(new Set([1]))
    expect(catalogue.learning_outcome_framework).toMatchObject([{ code: 'NCTL-2014' }])
  })
})

describe('academic years', () => {
  it('run without a gap from 2009/10 to 2026/27, August to July', () => {
    expect(catalogue.academic_year).toHaveLength(18)
    for (const [place, year] of catalogue.academic_year.entries()) {
      const from = 2009 + place
      expect(year).toMatchObject({
        code: `${from}/${String(from + 1).slice(2)}`,
        starts_on: `${from}-08-01`,
        ends_on: `${from + 1}-07-31`,
      })
    }
  })
})

describe('fee rates', () => {
  it('are the three that the pages give, in pence, and no others', () => {
    const rates = catalogue.fee_rate.map((each) => [
      codeOf(catalogue.university, each.university_id),
      codeOf(catalogue.academic_year, each.academic_year_id),
      each.mode,
      each.residency,
      each.amount_pence,
    ])
    expect(rates).toEqual([
      ['PLYMOUTH', '2022/23', 'part_time', 'home', 265000],
      ['PLYMOUTH', '2023/24', 'part_time', 'home', 270000],
      ['EXETER', '2023/24', 'part_time', 'home', 270000],
    ])
  })
})

describe('closing dates', () => {
  it('let applications for 2023-24 at Plymouth in until 8 September 2023', () => {
    const [date, ...others] = applicationClosingDates
    expect(others).toEqual([])
    expect(codeOf(catalogue.university, date?.university_id ?? null)).toBe('PLYMOUTH')
    expect(codeOf(catalogue.academic_year, date?.academic_year_id ?? null)).toBe('2023/24')
    expect(date?.applications_close_on).toBe('2023-09-08')
  })
})

describe('admission policies', () => {
  const [plymouth, exeter] = catalogue.admission_policy

  it('accept early years teacher status at Plymouth alone, for the early years alone', () => {
    expect(plymouth).toMatchObject({
      accepted_teacher_statuses: ['qts', 'qtls', 'eyts'],
      eyts_scope: 'early_years',
    })
    expect(exeter).toMatchObject({ accepted_teacher_statuses: ['qts', 'qtls'], eyts_scope: null })
  })

  it('ask school SENCOs for induction at Plymouth, everybody at Exeter', () => {
    expect(plymouth).toMatchObject({ induction_required_of_school_sencos: true, induction_required: false })
    expect(exeter).toMatchObject({ induction_required: true })
  })

  it('let teachers in who are not SENCOs, at Exeter under four conditions', () => {
    const conditions = ['setting', 'pupils', 'lead', 'headteacher'].map((each) => `non_senco_needs_${each}`)
    expect(plymouth).toMatchObject({ accepts_experienced_sencos: true, accepts_non_sencos: true })
    expect(plymouth).toMatchObject(Object.fromEntries(conditions.map((each) => [each, false])))
    expect(exeter).toMatchObject({ accepts_non_sencos: true })
    expect(exeter).toMatchObject(Object.fromEntries(conditions.map((each) => [each, true])))
  })

  it('offer the certificate in inclusive education at Plymouth, where its page names it', () => {
    expect([plymouth?.alternative_programme_code, exeter?.alternative_programme_code]).toEqual([
      'PGCERT-IE',
      null,
    ])
  })

  it('ask for IELTS 6.5, no element below 5.5', () => {
    for (const policy of catalogue.admission_policy) {
      expect(policy).toMatchObject({ ielts_overall: 6.5, ielts_element: 5.5 })
    }
  })
})

describe('bank holidays', () => {
  const years = [...new Set([...bankHolidays].map((date) => Number(date.slice(0, 4))))]

  /** Gauss's rule of the Gregorian calendar. */
  const easterSunday = (year: number): number => {
    const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
    const g = Math.floor((8 * b + 13) / 25)
    const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
    const m = Math.floor((a + 11 * h + 22 * l) / 451)
    const month = Math.floor((h + l - 7 * m + 114) / 31)
    return Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1)
  }

  it.each(years)('of %i are days on which people would work, Easter’s among them', (year) => {
    const days = [...bankHolidays].filter((date) => date.startsWith(`${year}-`))
    expect(days.length).toBeGreaterThanOrEqual(8)
    for (const date of days) expect([1, 2, 3, 4, 5]).toContain(new Date(`${date}T00:00:00Z`).getUTCDay())
    const around = [-2, 1].map((offset) => new Date(easterSunday(year) + offset * 86_400_000))
    for (const date of around) expect(days).toContain(date.toISOString().slice(0, 10))
  })
})
