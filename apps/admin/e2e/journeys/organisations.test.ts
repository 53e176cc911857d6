import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../support/axe.ts'
import { useBrowser } from '../support/browser.ts'
import { failing } from '../support/failing.ts'
import { settled } from '../support/settled.ts'
import { sidewaysOverflow } from '../support/overflow.ts'

const browser = useBrowser()
const tabs = ['universities', 'authorities', 'schools', 'agreements', 'programmes']
const views = [1440, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
)
const rows = (page: Page) => page.locator('tbody tr')
const search = (page: Page) => page.getByRole('searchbox', { name: 'Name, town, URN or LAESTAB' })
const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages of schools' })

describe('the tabs', () => {
  it('are reached and opened by the keyboard, and held by the address', async () => {
    const { page, complaints } = await browser.open('/organisations')
    const nav = page.getByRole('navigation', { name: 'Kinds of organisation and terms' })
    await nav.getByRole('link', { name: /Universities/ }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/organisations?tab=authorities')
    await page.getByRole('heading', { name: 'Devon', exact: true }).waitFor()
    expect(await nav.locator('[aria-current=page]').textContent()).toMatch(/Authorities/)
    await expect.poll(() => page.title()).toBe('Authorities · Cohortium')
    await page.goBack()
    await page.getByRole('heading', { name: 'University of Exeter', exact: true }).waitFor()
    expect(complaints).toEqual([])
  })

  it('show what the address asks for, and the universities where it asks for nothing known', async () => {
    const { page } = await browser.open('/organisations?tab=dragons')
    const plymouth = page.getByRole('heading', { name: 'University of Plymouth', exact: true })
    await expect.poll(() => plymouth.count()).toBe(1)
  })
})

describe('the universities', () => {
  it('are shown with modules, conditions of entry, fees, offices and sources', async () => {
    const { page } = await browser.open('/organisations')
    const exeter = page.getByRole('region', { name: 'University of Exeter', exact: true })
    const plymouth = page.getByRole('region', { name: 'University of Plymouth', exact: true })
    await plymouth.waitFor()
    expect(await exeter.getByRole('article').count()).toBe(3)
    const portfolio = plymouth.getByRole('article', { name: /PGSEN703/ })
    expect(await portfolio.textContent()).toContain('PGSEN704 and PGSEN705')
    expect(await portfolio.textContent()).toContain('Passed or not, without a mark')
    expect(await plymouth.getByText(/^PGSEN70[345](CW|DV|PL|SS)$/).count()).toBe(12)
    expect(await exeter.textContent()).toContain('Hold QTS or QTLS.')
    expect(await plymouth.textContent()).toContain('With EYTS alone, the award counts for early years only.')
    expect(await plymouth.getByRole('row', { name: /2023\/24.*£2,700/ }).count()).toBe(1)
    expect(await plymouth.getByText('Doctoral college', { exact: true }).count()).toBe(1)
    expect(await exeter.getByText('Source:').count()).toBeGreaterThanOrEqual(6)
  })
})

describe('the authorities', () => {
  it('hold the codes of both generations with their days', async () => {
    const { page } = await browser.open('/organisations?tab=authorities')
    const somerset = page.getByRole('region', { name: 'Somerset', exact: true })
    await somerset.waitFor()
    const old = somerset.getByRole('listitem').filter({ hasText: 'E10000027' })
    expect(await old.textContent()).toMatch(/no longer used.*1 Jan 2009 to 31 Mar 2023/)
    const now = somerset.getByRole('listitem').filter({ hasText: 'E06000066' })
    expect(await now.textContent()).toContain('since 1 Apr 2023')
  })

  it('lead to their participants and to their schools', async () => {
    const { page } = await browser.open('/organisations?tab=authorities')
    const devon = page.getByRole('region', { name: 'Devon', exact: true })
    const people = devon.getByRole('link', { name: /participants$/ })
    const count = (await people.textContent())?.trim().split(' ')[0]
    await people.click()
    await page.waitForURL('**/participants?authority=E10000008')
    await expect.poll(() => page.getByText(new RegExp(`of ${count}\\b`)).count()).toBeGreaterThan(0)
    await page.goBack()
    const schools = devon.getByRole('link', { name: /schools$/ })
    const many = (await schools.textContent())?.trim().split(' ')[0]
    await schools.click()
    await page.waitForURL('**/organisations?tab=schools&authority=E10000008')
    await expect.poll(() => pages(page).getByText(`1–50 of ${many}`).count()).toBe(1)
  })
})

describe('the schools', () => {
  it.each([
    ['the number in the register', '900047', 1],
    ['the number of the authority and the establishment', '839/2020', 1],
  ])('are found by %s', async (_, text, count) => {
    const { page } = await browser.open('/organisations?tab=schools')
    await search(page).fill(text)
    await expect.poll(() => rows(page).count()).toBe(count)
    expect(await rows(page).first().textContent()).toContain(text)
    expect(new URL(page.url()).searchParams.get('q')).toBe(text)
  })

  it('are found by a town together with a word of the name', async () => {
    const { page } = await browser.open('/organisations?tab=schools&q=falmouth primary')
    await settled(page)
    const texts = await rows(page).allTextContents()
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.every((text) => /falmouth/i.test(text) && /primary/i.test(text))).toBe(true)
  })

  it('are narrowed by facets that count under the others', async () => {
    const { page } = await browser.open('/organisations?tab=schools&authority=E10000008')
    await page.getByRole('button', { name: 'Phase', exact: true }).click()
    const primary = page.locator('label').filter({ hasText: /^Primary/ })
    const count = (await primary.textContent())?.match(/\d+/)?.[0]
    await primary.getByRole('checkbox').check()
    await expect.poll(() => pages(page).getByText(`of ${count}`).count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(new URL(page.url()).searchParams.get('phase')).toBe('primary')
    await page.getByRole('button', { name: 'Drop the filter Authority: Devon' }).click()
    await expect.poll(() => pages(page).getByRole('status').textContent()).not.toContain(`of ${count}`)
  })

  it('are turned page by page to the last and back, each page once', async () => {
    const { page } = await browser.open('/organisations?tab=schools')
    await expect.poll(() => pages(page).getByText('1–50 of 600').count()).toBe(1)
    const first = await rows(page).first().textContent()
    await page.getByRole('button', { name: 'Next page' }).click()
    await expect.poll(() => pages(page).getByText('51–100 of 600').count()).toBe(1)
    await settled(page)
    expect(await rows(page).first().textContent()).not.toBe(first)
    await page.reload()
    await expect.poll(() => pages(page).getByText('51–100 of 600').count()).toBe(1)
    await page.getByRole('button', { name: 'Last page' }).click()
    await expect.poll(() => pages(page).getByText('551–600 of 600').count()).toBe(1)
    // The address says at once which rows they are; that none follow, the answer does.
    await expect.poll(() => page.getByRole('button', { name: 'Next page' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'First page' }).click()
    await expect.poll(() => pages(page).getByText('1–50 of 600').count()).toBe(1)
    await expect.poll(() => rows(page).first().textContent()).toBe(first)
  })

  it('lead to the school that took over, and from there back', async () => {
    const { page } = await browser.open('/organisations?tab=schools&q=900047')
    await page.getByRole('link', { name: 'Saltmarsh Primary Academy' }).click()
    await page.waitForURL('**/organisations?tab=schools&q=900048')
    await page.getByRole('link', { name: 'Saltmarsh Primary School' }).waitFor()
    expect(await rows(page).count()).toBe(1)
  })

  it('lead to their participants where the register does not number them', async () => {
    const { page } = await browser.open('/organisations?tab=schools&q=Pre-school')
    const school = rows(page)
      .filter({ hasText: 'No URN' })
      .filter({ has: page.getByRole('link') })
      .first()
    const link = school.getByRole('link', { name: / participants? of / })
    const count = (await link.textContent())?.trim()
    const name = (await link.getAttribute('aria-label'))?.replace(/^.* of /, '')
    await link.click()
    await page.waitForURL('**/participants?school=sch_*')
    await page.getByRole('button', { name: `Drop the filter School: ${name}` }).waitFor()
    await expect.poll(() => page.getByText(new RegExp(`of ${count}\\b`)).count()).toBeGreaterThan(0)
  })

  it('lead from a number to exactly these participants', async () => {
    const { page } = await browser.open('/organisations?tab=schools&status=closed')
    const link = rows(page)
      .getByRole('link', { name: /^[2-9] participants of / })
      .first()
    const count = (await link.textContent())?.trim()
    await link.click()
    await page.waitForURL('**/participants?school=*')
    await expect.poll(() => page.getByText(new RegExp(`of ${count}\\b`)).count()).toBeGreaterThan(0)
  })

  it('name the filters that left none, and drop them', async () => {
    const { page } = await browser.open('/organisations?tab=schools&q=atlantis&status=closed')
    await page.getByText('No schools match').waitFor()
    await page.getByRole('button', { name: 'Drop all filters' }).click()
    await expect.poll(() => pages(page).getByText('1–50 of 600').count()).toBe(1)
  })

  it('say that they could not be loaded, and try again', async () => {
    const { page } = await browser.open('/organisations?tab=agreements')
    const mend = await failing(page, 'Schools')
    await page.getByRole('link', { name: /^Schools/ }).click()
    await page.getByRole('alert').getByText('The list of schools could not be loaded').waitFor()
    await mend()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => pages(page).getByText('1–50 of 600').count()).toBe(1)
  })

  it('are cards on a phone', async () => {
    const { page } = await browser.open('/organisations?tab=schools&q=900047', { width: 390 })
    const cards = page.getByRole('list', { name: 'Schools by name' })
    expect(await cards.getByRole('listitem').filter({ hasText: 'URN 900047' }).textContent()).toContain(
      'Closed',
    )
    expect(await page.getByRole('table').count()).toBe(0)
  })
})

describe('the terms', () => {
  it('tell who may see what of whom', async () => {
    const { page } = await browser.open('/organisations?tab=agreements')
    const agreement = page.getByRole('region', { name: 'University of Exeter to University of Plymouth' })
    await agreement.getByText('In force').waitFor()
    expect(await agreement.textContent()).toContain('since 1 Aug 2022')
  })

  it('tell schemes with their limits, programmes, specifications and every outcome by part', async () => {
    const { page } = await browser.open('/organisations?tab=programmes')
    const schemes = page.getByRole('region', { name: 'Award schemes' })
    await schemes
      .getByRole('article', { name: /NASENCO/ })
      .getByText('1 Sept 2027')
      .waitFor()
    const programme = page.getByRole('region', { name: /^PgCert The National Award/ })
    expect(await programme.textContent()).toContain('reference 4162')
    const framework = page.getByRole('region', { name: /learning outcomes$/ })
    expect(await framework.getByRole('listitem').count()).toBe(13)
    expect(await framework.getByRole('heading', { name: /^Part [ABC]:/ }).count()).toBe(3)
  })
})

describe.each(views)('at $width px, $scheme, nothing is in anybody’s way', (view) => {
  it.each(tabs)('in the %s', async (tab) => {
    const { page } = await browser.open(`/organisations?tab=${tab}`, view)
    await settled(page)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await sidewaysOverflow(page)).toBe(0)
  })

  it('with a facet of the schools open', async () => {
    const { page } = await browser.open('/organisations?tab=schools&phase=primary', view)
    await settled(page)
    await page.getByRole('button', { name: 'Type', exact: true }).click()
    await page.getByRole('checkbox').first().waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })
})
