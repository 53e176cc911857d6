import { beforeAll, describe, expect, inject, it } from 'vitest'
import { ask } from '../support/ask.ts'
import { accessibilityFaults } from '../support/axe.ts'
import { useBrowser } from '../support/browser.ts'
import { failOperation } from '../support/fail-operation.ts'
import { settled } from '../support/settled.ts'
import { isWiderThanWindow } from '../support/width.ts'

const browser = useBrowser()

interface Known {
  readonly reference: string
  readonly givenName: string
  readonly familyName: string
}
interface Found {
  readonly participants: { readonly nodes: readonly Known[] }
}

/** The first participant for whom a condition holds. */
async function find(where: string): Promise<Known> {
  const query = `{ participants(where: ${where}, first: 1) { nodes { reference givenName familyName } } }`
  const { participants } = await ask<Found>(inject('address'), query)
  const known = participants.nodes[0]
  if (!known) throw new Error(`The demonstration has no participant with ${where}.`)
  return known
}

const tabs = [
  ['', 'Overview', 'Three-year clock'],
  ['attendance', 'Attendance', 'Taught days'],
  ['portfolio', 'Portfolio', 'Part A: professional knowledge and understanding'],
  ['modules', 'Modules and marks', 'SEN: Organisational Contexts'],
  ['feedback', 'Feedback', 'Published'],
  ['concerns', 'Concerns and claims', 'Circumstance claims'],
  ['admission', 'Admission', 'SENCO appointments'],
  ['award', 'Award', 'Scheme'],
  ['timeline', 'Timeline', 'Timeline'],
] as const

describe('the page of a participant', () => {
  let eventful: Known
  beforeAll(async () => {
    eventful = await find(
      '{ application: { id: { isNull: false } }, awards: { some: {} }, extensions: { some: {} }, circumstanceClaims: { some: {} }, university: { code: { eq: "PLYMOUTH" } } }',
    )
  })
  const path = (tab = '') => `/participants/${eventful.reference}${tab ? `?tab=${tab}` : ''}`

  it('has sections, each with its own address', async () => {
    const { page, complaints } = await browser.open(path())
    await settled(page)
    await page
      .getByRole('heading', { level: 1, name: `${eventful.givenName} ${eventful.familyName}` })
      .waitFor()
    const sections = page.getByRole('navigation', { name: 'Sections' })
    for (const [tab, label, heading] of tabs) {
      await sections.getByRole('link', { name: label, exact: true }).click()
      await page.waitForURL((url) => (url.searchParams.get('tab') ?? '') === tab)
      await page.getByRole('heading', { level: 2, name: heading }).waitFor()
      expect(
        await sections.getByRole('link', { name: label, exact: true }).getAttribute('aria-current'),
      ).toBe('page')
    }
    expect(await page.title()).toContain(eventful.familyName)
    expect(complaints).toEqual([])
  })

  it('explains the statutory deadline by the exam boards ahead', async () => {
    const known = await find('{ status: { eq: ACTIVE }, statutoryDeadline: { gt: "2024-07-10" } }')
    const { page } = await browser.open(`/participants/${known.reference}`)
    await settled(page)
    const clock = page.getByRole('region', { name: 'Three-year clock' })
    const text = await clock.innerText()
    expect(text).toContain('to the statutory deadline of')
    expect(text).toContain('10 Jul 2024')
    expect(text).toContain('in time')
  })

  it.each([
    ['numbered by the register', '{ school: { urn: { isNull: false } } }'],
    ['that the register does not know', '{ school: { urn: { isNull: true }, name: { isNull: false } } }'],
  ])('leads to the school and to those registered there, at one %s', async (_, where) => {
    const known = await find(where)
    const { page } = await browser.open(`/participants/${known.reference}`)
    await settled(page)
    const school = page.getByRole('region', { name: 'School', exact: true })
    const name = (await school.getByRole('link').first().innerText()).trim()
    const count = Number.parseInt(await school.getByRole('link', { name: /participants?$/ }).innerText(), 10)
    await school.getByRole('link', { name: /participants?$/ }).click()
    await page.waitForURL('**/participants?school=*')
    await page.getByRole('button', { name: `Drop the filter School: ${name}` }).waitFor()
    await settled(page)
    expect(await page.locator('tr[data-reference]').count()).toBe(count)
    expect(await page.locator(`tr[data-reference="${known.reference}"]`).count()).toBe(1)
    await page.goBack()
    await school.getByRole('link', { name, exact: true }).click()
    await page.waitForURL('**/organisations?tab=schools&q=*')
    await page.getByRole('row', { name }).first().waitFor()
  })

  it('stops the clock on the day of the award, not of the end of the registration', async () => {
    const known = await find(
      '{ statutoryDeadline: { isNull: false }, status: { eq: COMPLETED }, awards: { none: { kind: { eq: NASENCO } } } }',
    )
    const { page } = await browser.open(`/participants/${known.reference}`)
    await settled(page)
    const clock = page.getByRole('region', { name: 'Three-year clock' })
    expect(await clock.innerText()).toContain('without the national award')
    const awarded = await find(
      '{ statutoryDeadline: { isNull: false }, awards: { some: { kind: { eq: NASENCO }, status: { eq: CONFERRED } } } }',
    )
    await page.goto(`${browser.address()}/participants/${awarded.reference}`)
    await settled(page)
    expect(await clock.innerText()).toMatch(
      /The award was conferred on .*, (within|after) the statutory deadline/,
    )
  })

  it('shows six days with the register’s letters and words', async () => {
    const known = await find(
      '{ attendances: { some: { status: { eq: MADE_UP_ELSEWHERE } } }, status: { eq: COMPLETED } }',
    )
    const { page } = await browser.open(`/participants/${known.reference}?tab=attendance`)
    await settled(page)
    const rows = page.getByRole('table', { name: 'Taught days' }).locator('tbody tr')
    expect(await rows.count()).toBe(6)
    const madeUp = await rows.filter({ hasText: 'Made up elsewhere' }).first().innerText()
    expect(madeUp).toMatch(/^\d\s+X\s+Made up elsewhere/)
    expect(madeUp).toContain('Made up on')
  })

  it('shows both attempts of a module that was referred, the second capped at the pass mark', async () => {
    const known = await find(
      '{ moduleRegistrations: { some: { status: { eq: PASSED }, finalMark: { eq: 50 }, marks: { some: { attempt: { eq: 2 }, raw: { gt: 50 } } } } } }',
    )
    const { page } = await browser.open(`/participants/${known.reference}?tab=modules`)
    await settled(page)
    const row = page.locator('tbody tr').filter({ hasText: 'Capped' }).first()
    expect(await row.locator('td').nth(1).innerText()).toContain('50')
  })

  it('says so where nobody has the reference', async () => {
    const { page } = await browser.open('/participants/SWC-999999')
    await settled(page)
    await page.getByRole('heading', { level: 1, name: 'Participant not found' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('link', { name: 'Find a participant' }).click()
    await page.waitForURL('**/participants')
  })

  it('keeps an error within its section, and tries again', async () => {
    const { page } = await browser.open('/today')
    const mend = await failOperation(page, 'ParticipantModules')
    await page.goto(browser.address() + path('modules'))
    await settled(page)
    const alert = page.getByRole('alert').filter({ hasText: 'The modules and marks could not be loaded' })
    expect(await alert.count()).toBe(1)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('link', { name: 'Feedback', exact: true }).click()
    await page.getByRole('heading', { level: 2, name: 'Published' }).waitFor()
    await page.goBack()
    await alert.waitFor()
    mend()
    await alert.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { level: 2, name: 'SEN: Organisational Contexts' }).waitFor()
  })

  describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
    it.each([1440, 390])(
      'is without a fault at %i px in every section',
      { timeout: 480_000 },
      async (width) => {
        const { page } = await browser.open(path(), { width, scheme })
        for (const [tab, , heading] of tabs) {
          await page.goto(browser.address() + path(tab))
          await page.getByRole('heading', { level: 2, name: heading }).waitFor()
          await settled(page)
          expect({ tab, faults: await accessibilityFaults(page) }).toEqual({ tab, faults: [] })
          expect({ tab, tooWide: await isWiderThanWindow(page) }).toEqual({ tab, tooWide: false })
        }
      },
    )
  })
})
