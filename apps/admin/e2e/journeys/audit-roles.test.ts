import { describe, expect, it } from 'vitest'
import { ask } from '../support/ask.ts'
import { rowsOfTrail as rows, somebodyReadBy, untilRow } from '../support/audit.ts'
import { accessibilityFaults } from '../support/axe.ts'
import { useBrowser } from '../support/browser.ts'
import { settled } from '../support/settled.ts'

const browser = useBrowser()

describe('as a partner of the University of Plymouth', () => {
  it('one sees what is about one’s own people, of others nothing, and no filter by account', async () => {
    const own = await somebodyReadBy(browser.address(), 'plymouth')
    const other = await somebodyReadBy(browser.address(), 'exeter')
    const { page } = await browser.open(`/audit?subject=${own.person.id}`, { as: 'plymouth' })
    await untilRow(page, /Read/)
    for (const text of await rows(page).allInnerTexts()) expect(text).toContain(own.familyName)
    expect(await page.getByRole('button', { name: 'By', exact: true }).count()).toBe(0)

    // An administrator sees that somebody of Exeter was read, at the same moment at which Plymouth sees nothing.
    const office = await browser.open(`/audit?subject=${other.person.id}`)
    await untilRow(office.page, /Read[\s\S]*Exeter partner/)
    await page.goto(`${browser.address()}/audit?subject=${other.person.id}`)
    await page.getByText('No events match').waitFor()

    await page.goto(`${browser.address()}/audit`)
    await settled(page)
    const { auditEvents } = await ask<{ auditEvents: { nodes: { subject: { id: string } | null }[] } }>(
      browser.address(),
      '{ auditEvents(first: 1000) { nodes { subject { id } } } }',
      { as: 'plymouth' },
    )
    expect(await rows(page).count()).toBeGreaterThan(0)
    expect(auditEvents.nodes.every(({ subject }) => subject !== null)).toBe(true)
    await rows(page).first().click()
    await page.getByRole('complementary', { name: 'Event' }).getByText('Role of the database').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

it.each(['tutor', 'devon', 'analyst', 'examiner'] as const)('%s has no audit trail', async (as) => {
  const { page } = await browser.open('/audit', { as })
  await page.getByText('Audit trail: closed to your role').waitFor()
  expect(await page.getByRole('link', { name: 'Audit trail' }).count()).toBe(0)
  await page.goto(`${browser.address()}/audit/aud_1`)
  await page.getByText('closed to your role').waitFor()
  expect(await page.getByText('Role of the database').count()).toBe(0)
})
