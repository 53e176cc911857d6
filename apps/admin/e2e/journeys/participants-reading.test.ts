import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../support/axe.ts'
import { useBrowser } from '../support/browser.ts'
import { failOperation } from '../support/fail-operation.ts'
import { settled } from '../support/settled.ts'
import { isWiderThanWindow } from '../support/width.ts'

const browser = useBrowser()
const rows = (page: Page) => page.locator('tr[data-reference]')
const selected = (page: Page) => new URL(page.url()).searchParams.get('selected')

describe('reading the list of participants', () => {
  it('shows the one where the keys rest beside the list, and Enter opens the page', async () => {
    const { page } = await browser.open('/participants?status=active')
    await settled(page)
    const references = await rows(page).evaluateAll((all) =>
      all.map((row) => row.getAttribute('data-reference')),
    )
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('k')
    await page.waitForURL((url) => url.searchParams.get('selected') === references[1])
    await settled(page)
    const name = (await rows(page).nth(1).getByRole('link').innerText()).trim()
    const panel = page.getByRole('complementary', { name })
    await panel.getByText('3-year clock').waitFor()
    await panel.getByText('Taught days').waitFor()
    expect(await rows(page).nth(1).getAttribute('aria-current')).toBe('true')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/participants/${references[1]}`)
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.getByRole('link', { name: 'Next in the list' }).click()
    await page.waitForURL(`**/participants/${references[2]}`)
    await page.getByRole('main').getByRole('link', { name: 'Participants', exact: true }).click()
    await page.waitForURL((url) => url.searchParams.get('status') === 'active')
  })

  it('does not take keys that are typed', async () => {
    const { page } = await browser.open('/participants')
    await settled(page)
    await page.getByRole('searchbox').fill('')
    await page.keyboard.type('jk/j')
    expect(await page.getByRole('searchbox').inputValue()).toBe('jk/j')
    expect(selected(page)).toBeNull()
  })

  it('chooses by a press on the row, keeps the choice through a reload, and lets go of it', async () => {
    const { page } = await browser.open('/participants?status=active')
    await settled(page)
    await rows(page).nth(3).locator('td').first().click()
    await page.waitForURL(/selected=/)
    await page.reload()
    await settled(page)
    const name = (await rows(page).nth(3).getByRole('link').innerText()).trim()
    await page
      .getByRole('complementary', { name })
      .getByRole('button', { name: /^Close/ })
      .click()
    await page.waitForURL((url) => !url.searchParams.has('selected'))
    expect(await page.getByRole('complementary', { name }).count()).toBe(0)
  })

  it('opens the page from a row where there is no room beside the list', async () => {
    const { page } = await browser.open('/participants?status=active&selected=SWC-000001', { width: 1024 })
    await settled(page)
    expect(await page.getByRole('complementary').filter({ hasText: '3-year clock' }).count()).toBe(0)
    const reference = await rows(page).first().getAttribute('data-reference')
    await rows(page).first().locator('td').first().click()
    await page.waitForURL(`**/participants/${reference}`)
  })

  it('is a list of cards on a phone, as wide as the phone', async () => {
    const { page } = await browser.open('/participants?status=active', { width: 390, height: 844 })
    await settled(page)
    expect(await page.locator('table').count()).toBe(0)
    const cards = page.getByRole('list', { name: 'Participants' }).getByRole('listitem')
    expect(await cards.count()).toBe(50)
    expect(await isWiderThanWindow(page)).toBe(false)
    await cards.first().getByRole('link').click()
    await page.waitForURL(/\/participants\/SWC-/)
  })
})

describe.each(['light', 'dark'] as const)('the list in %s', (scheme) => {
  it.each([1440, 390])('is without a fault at %i px in every state', { timeout: 480_000 }, async (width) => {
    const { page } = await browser.open('/participants?status=active', { width, scheme })
    await settled(page)
    expect(await accessibilityFaults(page)).toEqual([])
    for (const name of ['University', 'Authority', 'Status', 'Cohort year', 'Programme', 'Tutor']) {
      await page
        .getByRole('search')
        .getByRole('button', { name: new RegExp(`^${name}`) })
        .click()
      await page.getByRole('dialog').waitFor()
      expect(await accessibilityFaults(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    if (width === 1440) {
      await page.keyboard.press('j')
      await page.waitForURL(/selected=/)
      await settled(page)
      await rows(page).nth(2).hover()
      expect(await accessibilityFaults(page)).toEqual([])
    }
    await page.goto(`${browser.address()}/participants?q=nobodyhere&status=active`)
    await settled(page)
    expect(await accessibilityFaults(page)).toEqual([])
    await failOperation(page, 'ParticipantsList')
    await page.reload()
    await settled(page)
    await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await isWiderThanWindow(page)).toBe(false)
  })
})
