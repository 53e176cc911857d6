import { describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../support/axe.ts'
import { useBrowser } from '../support/browser.ts'
import { failing } from '../support/failing.ts'
import { settled } from '../support/settled.ts'
import { sidewaysOverflow } from '../support/overflow.ts'

const browser = useBrowser()
const views = [1440, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
)

describe('the list of cohorts', () => {
  it('shows every cohort, newest first, without a complaint of the browser', async () => {
    const { page, complaints } = await browser.open('/cohorts')
    await settled(page)
    const names = await page.locator('tbody th a').allTextContents()
    expect(names.map((name) => name.trim()).slice(0, 3)).toEqual([
      'Exeter 2024/25',
      'Plymouth 2024/25',
      'Exeter 2023/24',
    ])
    expect(await page.getByText(`${names.length} cohorts`, { exact: true }).count()).toBe(1)
    expect(complaints).toEqual([])
  })

  it('is narrowed by a facet, which the address holds and Back takes off', async () => {
    const { page } = await browser.open('/cohorts')
    await page.getByRole('button', { name: 'Year' }).click()
    await page.getByRole('checkbox', { name: /2023\/24/ }).check()
    await page.waitForURL('**/cohorts?year=2023/24')
    await expect.poll(() => page.locator('tbody tr').count()).toBe(2)
    await page.keyboard.press('Escape')
    await page.goBack()
    await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThan(2)
    expect(new URL(page.url()).search).toBe('')
  })

  it('opens narrowed from a link, and a filter is dropped by one click', async () => {
    const { page } = await browser.open('/cohorts?university=EXETER&year=2023/24')
    await expect.poll(() => page.locator('tbody th a').allTextContents()).toHaveLength(1)
    await page.getByRole('button', { name: 'Drop the filter University: Exeter' }).click()
    await expect.poll(() => page.locator('tbody tr').count()).toBe(2)
    expect(new URL(page.url()).searchParams.get('university')).toBeNull()
  })

  it('finds cohorts by a venue', async () => {
    const { page } = await browser.open('/cohorts')
    await page.getByRole('searchbox', { name: 'Name, code or venue' }).fill('truro')
    await page.waitForURL('**/cohorts?q=truro')
    await settled(page)
    const names = await page.locator('tbody th a').allTextContents()
    expect(names.length).toBeGreaterThan(0)
    expect(names.every((name) => name.includes('Plymouth'))).toBe(true)
  })

  it('names the filter that emptied it, and drops it', async () => {
    const { page } = await browser.open('/cohorts?q=atlantis')
    await page.getByText('No cohorts match').waitFor()
    await page.getByRole('button', { name: 'Drop the filter Search: atlantis' }).click()
    await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThan(2)
  })

  it('says that it could not be loaded, and tries again', async () => {
    const { page } = await browser.open('/organisations')
    const mend = await failing(page, 'Cohorts')
    await page.goto(`${browser.address()}/cohorts`)
    await page.getByRole('alert').getByText('The list of cohorts could not be loaded').waitFor()
    await mend()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThan(2)
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('is a list of cards on a phone, without scrolling sideways', async () => {
    const { page } = await browser.open('/cohorts', { width: 390 })
    const cards = page.getByRole('list', { name: 'Cohorts, newest first' })
    await cards.getByRole('link', { name: 'Plymouth 2023/24' }).waitFor()
    expect(await page.getByRole('table').count()).toBe(0)
    expect(await sidewaysOverflow(page)).toBe(0)
  })
})

describe('a cohort', () => {
  it('shows its groups with their registers, its boards and its evaluation', async () => {
    const { page, complaints } = await browser.open('/cohorts/PLYMOUTH-2023')
    await settled(page)
    const groups = page.getByRole('region', { name: 'Groups and taught days' })
    const devon = groups.getByRole('region', { name: 'Devon group 1' })
    expect(await devon.locator('tbody tr').count()).toBe(6)
    expect(await devon.locator('tbody tr').first().textContent()).toMatch(/\d+ of \d+/)
    expect(await devon.locator('tbody tr').last().textContent()).toContain('To come')
    const boards = page.getByRole('region', { name: 'Exam boards' })
    expect(await boards.getByRole('listitem').count()).toBeGreaterThan(0)
    expect(await page.title()).toBe('Plymouth 2023/24 · Cohortium')
    expect(complaints).toEqual([])
  })

  it('leads from a number to the people whom it counts', async () => {
    const { page } = await browser.open('/cohorts/PLYMOUTH-2023')
    const devon = page
      .getByRole('region', { name: 'Participants by authority' })
      .getByRole('row', { name: /Devon/ })
    const count = (await devon.getByRole('cell').textContent())?.trim()
    await devon.getByRole('link').click()
    await page.waitForURL('**/participants?cohort=PLYMOUTH-2023&authority=*')
    await expect.poll(() => page.getByText(new RegExp(`of ${count}\\b`)).count()).toBeGreaterThan(0)
  })

  it('that does not exist is named, with the way to all', async () => {
    const { page } = await browser.open('/cohorts/NOWHERE-1066')
    await page.getByText('There is no cohort NOWHERE-1066').waitFor()
    await page.getByRole('link', { name: 'All cohorts' }).click()
    await expect.poll(() => page.getByRole('heading', { name: 'Cohorts', level: 1 }).count()).toBe(1)
  })

  it('keeps the rest where one part fails', async () => {
    const { page } = await browser.open('/organisations')
    await failing(page, 'CohortEvaluation')
    await page.goto(`${browser.address()}/cohorts/EXETER-2023`)
    await page.getByRole('alert').getByText('Evaluation could not be loaded').waitFor()
    await expect.poll(() => page.getByRole('region', { name: 'Dorset group 1' }).count()).toBe(1)
  })
})

describe.each(views)('at $width px, $scheme, nothing is in anybody’s way', (view) => {
  it('in the list, with a facet open', async () => {
    const { page } = await browser.open('/cohorts', view)
    await settled(page)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Year' }).click()
    await page.getByRole('checkbox').first().waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('in an empty list', async () => {
    const { page } = await browser.open('/cohorts?q=atlantis', view)
    await page.getByText('No cohorts match').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('on a cohort’s page', async () => {
    const { page } = await browser.open('/cohorts/PLYMOUTH-2023', view)
    await settled(page)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await sidewaysOverflow(page)).toBe(0)
  })
})
