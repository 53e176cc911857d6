import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { failOperation } from '../support/fail-operation.ts'
import { settled } from '../support/settled.ts'

const browser = useBrowser()

const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages of participants' })
const rows = (page: Page) => page.locator('tr[data-reference]')
const facet = (page: Page, name: string) =>
  page.getByRole('search').getByRole('button', { name: new RegExp(`^${name}`) })
const number = (text: string | null | undefined) => Number(text?.replaceAll(/\D/g, ''))

/** `1–50 of 2,000` */
const range = async (page: Page) =>
  (await pages(page).getByRole('status').innerText()).replace(/\s+participants$/, '').trim()
const total = async (page: Page) => number((await range(page)).split(' of ')[1])

/** Counts of an open facet by label. */
async function counts(page: Page): Promise<Record<string, number>> {
  const labels = await page.getByRole('dialog').locator('label').all()
  const pairs = labels.map(async (label) => {
    const [name, count] = await label.locator('span').allInnerTexts()
    return [name!, number(count)] as const
  })
  return Object.fromEntries(await Promise.all(pairs))
}

const view = async (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)

describe('the list of participants', () => {
  it('shows what its address says', async () => {
    const { page, complaints } = await browser.open(
      '/participants?university=EXETER&status=active&sort=-name',
    )
    await settled(page)
    const statuses = await rows(page).locator('td:nth-child(2)').allInnerTexts()
    expect(new Set(statuses.map((text) => text.trim()))).toEqual(new Set(['Active']))
    const names = await rows(page).getByRole('link').allInnerTexts()
    const families = names.map((name) => name.trim().split(' ').at(-1)!)
    expect(families).toEqual([...families].sort((a, b) => b.localeCompare(a, 'en-GB')))
    expect(await page.getByRole('button', { name: 'Drop the filter University: Exeter' }).count()).toBe(1)
    expect(complaints).toEqual([])
  })

  it('counts each facet under the other filters, and a choice changes list, counts and address', async () => {
    const { page } = await browser.open('/participants')
    await settled(page)
    const everyone = await total(page)
    await facet(page, 'University').click()
    const before = await counts(page)
    expect(before['Exeter']! + before['Plymouth']!).toBe(everyone)
    await page.getByRole('dialog').getByLabel('Exeter').check()
    await page.waitForURL(/university=EXETER/)
    await settled(page)
    expect(await counts(page)).toEqual(before)
    expect(await total(page)).toBe(before['Exeter'])
    await page.keyboard.press('Escape')
    await facet(page, 'Authority').click()
    const authorities = await counts(page)
    expect(Object.values(authorities).reduce((sum, count) => sum + count)).toBe(before['Exeter'])
    expect(authorities['Cornwall']).toBe(0)
    const tab = page
      .getByRole('navigation', { name: 'Views of participants' })
      .getByRole('link', { name: 'Everyone' })
    expect(number(await tab.innerText())).toBe(before['Exeter'])
    await page.goBack()
    await settled(page)
    expect(await total(page)).toBe(everyone)
  })

  it.each([
    ['university=EXETER', '278 / 279', 'Marks of EFPM278 and EFPM279'],
    ['university=PLYMOUTH', '704 / 705', 'Marks of PGSEN704 and PGSEN705'],
  ])('heads the marks under %s by the modules that are marked', async (query, numbers, words) => {
    const { page } = await browser.open(`/participants?status=active&${query}`)
    await settled(page)
    const head = page.getByRole('columnheader', { name: words, exact: true })
    expect((await head.locator('[aria-hidden=true]').allInnerTexts()).join()).toBe(numbers)
  })

  it('finds a tutor among many', async () => {
    const { page } = await browser.open('/participants?status=active')
    await settled(page)
    const tutor = (await rows(page).first().locator('td').last().innerText()).trim()
    await facet(page, 'Tutor').click()
    await page.getByRole('dialog').getByLabel('Search in Tutor').fill(tutor)
    await page.getByRole('dialog').getByRole('checkbox').first().check()
    await page.waitForURL(/tutor=TUT-/)
    await settled(page)
    const tutors = await rows(page).locator('td:last-child').allInnerTexts()
    expect(new Set(tutors.map((name) => name.trim()))).toEqual(new Set([tutor]))
  })

  it('searches while one types, from the slash on', async () => {
    const { page } = await browser.open('/participants?from=51&last=50')
    await settled(page)
    await page.keyboard.press('/')
    await page.keyboard.type('oak primary')
    await page.waitForURL(/q=oak/)
    await settled(page)
    expect(await view(page)).toEqual({ q: 'oak primary' })
    const texts = await rows(page).locator('th').allInnerTexts()
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter((text) => !/oak/i.test(text) || !/primary/i.test(text))).toEqual([])
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => !url.searchParams.has('q'))
  })

  it('sorts by a column, and the other way', async () => {
    const { page } = await browser.open('/participants?status=active')
    await settled(page)
    const head = page.getByRole('columnheader', { name: 'Portfolio' })
    await head.getByRole('button').click()
    await page.waitForURL(/sort=portfolio/)
    await settled(page)
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    const shares = await rows(page).locator('td:nth-child(5)').allInnerTexts()
    const ascending = shares.map((text) => Number.parseInt(text, 10))
    expect(ascending).toEqual([...ascending].sort((a, b) => a - b))
    await head.getByRole('button').click()
    await page.waitForURL(/sort=-portfolio/)
    await settled(page)
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    expect(await rows(page).first().locator('td:nth-child(5)').innerText()).toContain('100%')
  })

  it('turns pages without showing anybody twice', async () => {
    const { page } = await browser.open('/participants')
    await settled(page)
    const references = () =>
      rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-reference')))
    const first = await references()
    expect(await range(page)).toBe('1–50 of 2,000')
    await pages(page).getByRole('button', { name: 'Next page' }).click()
    await page.waitForURL(/from=51/)
    await settled(page)
    expect(await range(page)).toBe('51–100 of 2,000')
    const second = await references()
    expect(second.filter((reference) => first.includes(reference))).toEqual([])
    await page.reload()
    await settled(page)
    expect(await references()).toEqual(second)
    await pages(page).getByRole('button', { name: 'Last page' }).click()
    await page.waitForURL(/from=1951/)
    await settled(page)
    expect(await range(page)).toBe('1,951–2,000 of 2,000')
    expect(await pages(page).getByRole('button', { name: 'Next page' }).isDisabled()).toBe(true)
    await pages(page).getByRole('button', { name: 'First page' }).click()
    await page.waitForURL((url) => !url.searchParams.has('from'))
    await settled(page)
    expect(await references()).toEqual(first)
  })

  it('has views that are nothing but filters', async () => {
    const { page } = await browser.open('/participants?authority=E10000008')
    await settled(page)
    const views = page.getByRole('navigation', { name: 'Views of participants' })
    for (const [name, query] of [
      ['Deadline within 6 months', { authority: 'E10000008', deadline: '6' }],
      ['Missed a day', { authority: 'E10000008', attendance: 'missed' }],
      ['Open concern', { authority: 'E10000008', concern: 'open' }],
      ['Everyone', { authority: 'E10000008' }],
    ] as const) {
      const link = views.getByRole('link', { name })
      const count = number((await link.innerText()).replace(name, ''))
      await link.click()
      await page.waitForFunction(
        (text) => document.querySelector('[aria-current=page]') && location.search === text,
        `?${new URLSearchParams(query)}`,
      )
      await settled(page)
      expect(await view(page)).toEqual(query)
      expect(await total(page)).toBe(count)
      expect(await link.getAttribute('aria-current')).toBe('page')
    }
  })

  it('names the filters that emptied it, each dropped with one click', async () => {
    const { page } = await browser.open('/participants?q=nobodyhere&university=EXETER')
    await settled(page)
    await page.getByText('No participants match').waitFor()
    await page.getByRole('button', { name: 'Drop the filter Search: nobodyhere' }).click()
    await page.waitForURL((url) => url.search === '?university=EXETER')
    await settled(page)
    expect(await total(page)).toBeGreaterThan(0)
  })

  it('says that the list failed while the numbers stand, and tries again', async () => {
    const { page } = await browser.open('/today')
    const mend = await failOperation(page, 'ParticipantsList')
    await page.goto(`${browser.address()}/participants?status=active`)
    await settled(page)
    const alert = page.getByRole('alert').filter({ hasText: 'The list of participants could not be loaded' })
    expect(await alert.count()).toBe(1)
    expect(await rows(page).count()).toBe(0)
    await facet(page, 'Status').click()
    expect((await counts(page))['Active']).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    mend()
    await alert.getByRole('button', { name: 'Try again' }).click()
    await rows(page).first().waitFor()
    expect(await alert.count()).toBe(0)
  })

  it('stands without the numbers', async () => {
    const { page } = await browser.open('/today')
    const mend = await failOperation(page, 'ParticipantFacets')
    await page.goto(`${browser.address()}/participants`)
    await settled(page)
    expect(await rows(page).count()).toBe(50)
    const notice = page.getByText('The numbers beside the filters could not be loaded.')
    await notice.waitFor()
    mend()
    await notice.getByRole('button', { name: 'Try again' }).click()
    await notice.waitFor({ state: 'detached' })
  })
})
