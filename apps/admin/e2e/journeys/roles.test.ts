import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../support/axe.ts'
import { useBrowser } from '../support/browser.ts'
import type { Account } from '../support/sessions.ts'
import { settled } from '../support/settled.ts'

const browser = useBrowser()
const accounts: Account[] = ['consortium', 'plymouth', 'exeter', 'devon', 'tutor', 'analyst', 'examiner']
/** Those to whom the audit trail is open. */
const readers = new Set<Account>(['consortium', 'plymouth', 'exeter'])

/** What the page says that it could not show. */
const refusals = (page: Page): Promise<string[]> =>
  page.getByRole('alert').filter({ hasText: 'could not be' }).allInnerTexts()

const sectionsOf = (page: Page): Promise<string[]> =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('link').allInnerTexts()

describe.each(accounts)('%s', (as) => {
  it('is refused nothing that the app offers', { timeout: 480_000 }, async () => {
    const { page, complaints } = await browser.open('/today', { as })
    const paths = [
      '/today',
      '/participants',
      '/participants?sort=tutor&q=a',
      '/cohorts',
      '/cohorts/PLYMOUTH-2023',
      ...(readers.has(as) ? ['/audit', '/audit?kind=read'] : []),
      ...['universities', 'authorities', 'schools', 'programmes'].map((tab) => `/organisations?tab=${tab}`),
    ]
    for (const path of paths) {
      await page.goto(browser.address() + path)
      await settled(page)
      expect({ path, refusals: await refusals(page) }).toEqual({ path, refusals: [] })
    }
    await page.goto(`${browser.address()}/participants`)
    await settled(page)
    const first = page.locator('tr[data-reference]').first()
    if ((await first.count()) > 0) {
      await page.keyboard.press('j')
      await page.waitForURL(/selected=/)
      await settled(page)
      expect(await refusals(page)).toEqual([])
      await first.getByRole('link').click()
      await page.getByRole('navigation', { name: 'Sections' }).waitFor()
      for (const section of await sectionsOf(page)) {
        await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: section }).click()
        await settled(page)
        expect({ section, refusals: await refusals(page) }).toEqual({ section, refusals: [] })
        expect({ section, faults: await accessibilityFaults(page) }).toEqual({ section, faults: [] })
      }
    }
    expect(complaints).toEqual([])
  })
})

it('an analyst knows people by their pseudonyms, and finds nobody by reference', async () => {
  const { page } = await browser.open('/participants', { as: 'analyst' })
  await settled(page)
  const first = page.locator('tr[data-reference]').first()
  expect(await first.getAttribute('data-reference')).toMatch(/^ptc_\d+$/)
  expect(await page.getByText('SWC-').count()).toBe(0)
  await page.goto(`${browser.address()}/participants/SWC-000001`)
  await page.getByText('Finding people by reference: closed to your role').waitFor()
})

it('an authority partner has no marks, and is told so at their address', async () => {
  const { page } = await browser.open('/participants', { as: 'devon' })
  await settled(page)
  expect(await page.getByRole('columnheader', { name: /Marks/ }).count()).toBe(0)
  const reference = await page.locator('tr[data-reference]').first().getAttribute('data-reference')
  await page.goto(`${browser.address()}/participants/${reference}?tab=modules`)
  await page.getByText('Modules and marks: closed to your role').waitFor()
  expect(await sectionsOf(page)).not.toContain('Modules and marks')
  expect(await accessibilityFaults(page)).toEqual([])
})
