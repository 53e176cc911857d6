import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/index.ts'
import { codeOf } from './by-code.ts'

const module = (code: string) => catalogue.module.find((each) => each.code === code)

describe('award schemes', () => {
  it('close the national award before September 2024 and give it a successor', () => {
    const award = catalogue.award_scheme.find((each) => each.code === 'NASENCO')
    expect(award).toMatchObject({
      commence_from: '2009-09-01',
      commence_before: '2024-09-01',
      complete_before: '2027-09-01',
      legal_basis: expect.stringMatching(/SI 2014\/1530.*regulation 49.*SI 2024\/535/),
    })
    expect(codeOf(catalogue.award_scheme, award?.successor_id ?? null)).toBe('NPQ-SENCO')
  })
})

describe('programmes', () => {
  it.each(['PGCERT-NASENCO', 'PGCERT-IE'])('%s is part-time over a year, 60 credits at level 7', (code) => {
    expect(catalogue.programme.find((each) => each.code === code)).toMatchObject({
      credits: 60,
      level: 7,
      mode: 'part_time',
      delivery: 'blended',
      duration_months: 12,
      taught_days: 6,
      study_days: 4,
    })
  })

  it('are specified for 2021/22 under reference 4162', () => {
    const [first] = catalogue.programme_specification
    expect(first).toMatchObject({ academic_year_code: '2021/22', reference: '4162', university_id: 1 })
    expect(codeOf(catalogue.programme, first?.programme_id ?? null)).toBe('PGCERT-NASENCO')
  })

  it('get 60 credits from their modules', () => {
    for (const programme of catalogue.programme) {
      const links = catalogue.programme_module.filter((each) => each.programme_id === programme.id)
      const modules = links.map((link) => catalogue.module.find((each) => each.id === link.module_id))
      for (const university of new Set(modules.map((each) => each?.university_id))) {
        const own = modules.filter((each) => each?.university_id === university)
        expect(own.reduce((credits, each) => credits + (each?.credits ?? 0), 0)).toBe(programme.credits)
      }
    }
  })
})

describe('modules', () => {
  it.each([
    ['PGSEN703', 'PLYMOUTH', 'learning_outcomes_portfolio', 0, 'pass_or_not_passed', null],
    ['PGSEN704', 'PLYMOUTH', 'organisational_contexts', 30, 'mark', 50],
    ['PGSEN705', 'PLYMOUTH', 'leading_teaching_and_learning', 30, 'mark', 50],
    ['EFPM278', 'EXETER', 'organisational_contexts', 30, 'mark', 50],
    ['EFPM279', 'EXETER', 'leading_teaching_and_learning', 30, 'mark', 50],
    ['EFPM285', 'EXETER', 'learning_outcomes_portfolio', 0, 'pass_or_not_passed', null],
  ])('%s at %s is %s with %i credits', (code, university, role, credits, grading, passMark) => {
    expect(module(code)).toMatchObject({ role, credits, grading, pass_mark: passMark, level: 7 })
    expect(codeOf(catalogue.university, module(code)?.university_id ?? null)).toBe(university)
  })

  it.each([
    ['PGSEN703', 'National Award for SEN Coordination Learning Outcomes'],
    ['PGSEN704', 'SEN: Organisational Contexts'],
    ['PGSEN705', 'SEN: Leading on Teaching and Learning'],
    ['EFPM278', 'SEN: Organisational Contexts'],
    ['EFPM279', 'SEN: Leading on Teaching and Learning'],
    ['EFPM285', 'SENCO Learning Outcomes Portfolio'],
  ])('%s is called %s', (code, title) => {
    expect(module(code)?.title).toBe(title)
  })

  it.each([
    ['PGSEN703', ['PGSEN704', 'PGSEN705']],
    ['PGSEN704', ['PGSEN705']],
    ['PGSEN705', ['PGSEN704']],
    ['EFPM278', ['EFPM279']],
    ['EFPM279', ['EFPM278']],
    ['EFPM285', ['EFPM278', 'EFPM279']],
  ])('%s must be taken with %j', (code, expected) => {
    const links = catalogue.module_co_requisite.filter((each) => each.module_id === module(code)?.id)
    expect(links.map((each) => codeOf(catalogue.module, each.co_requisite_id))).toEqual(expected)
  })

  it('have at Plymouth a variant for each of its four authorities, at Exeter none', () => {
    const named = catalogue.module_variant.map((each) => [
      each.code,
      catalogue.local_authority.find((authority) => authority.id === each.local_authority_id)?.short_name,
    ])
    const expected = ['PGSEN703', 'PGSEN704', 'PGSEN705'].flatMap((code) => [
      [`${code}CW`, 'Cornwall'],
      [`${code}DV`, 'Devon'],
      [`${code}PL`, 'Plymouth'],
      [`${code}SS`, 'Somerset'],
    ])
    expect(named).toEqual(expected)
  })

  it('assess EFPM278 by three pieces that make up the whole mark', () => {
    expect(
      catalogue.assessment_component.map((each) => [each.position, each.words, each.weight_percent]),
    ).toEqual([
      [1, 1000, 20],
      [2, 2500, 50],
      [3, 1500, 30],
    ])
    expect(catalogue.assessment_component.every((each) => each.module_id === module('EFPM278')?.id)).toBe(
      true,
    )
  })
})
