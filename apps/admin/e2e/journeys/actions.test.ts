import { describe, expect, it } from 'vitest'
import { ask } from '../support/ask.ts'
import { accessibilityFaults } from '../support/axe.ts'
import { useBrowser } from '../support/browser.ts'
import { failOperation } from '../support/fail-operation.ts'
import { settled } from '../support/settled.ts'
import { isWiderThanWindow } from '../support/width.ts'

const browser = useBrowser()

/** The page of an active participant of Plymouth. */
async function activeParticipant(): Promise<string> {
  const where = 'where: { status: { eq: ACTIVE }, university: { code: { eq: "PLYMOUTH" } } }'
  const { participants } = await ask<{ participants: { nodes: { reference: string }[] } }>(
    browser.address(),
    `{ participants(${where}, first: 1) { nodes { reference } } }`,
  )
  return `/participants/${participants.nodes[0]?.reference}`
}

describe('what one may do to a participant', () => {
  it('is told on their page, with the reason of everything else', async () => {
    const { page } = await browser.open(await activeParticipant(), { as: 'plymouth' })
    const panel = page.getByRole('region', { name: 'What you may do here' })
    await panel.getByRole('list', { name: 'Allowed' }).getByText('Withdraw').waitFor()
    await panel.getByText(/other actions, and why not now/).press('Enter')
    await panel.getByText('Only the tutor allocated to this participant records feedback').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('is nothing for whoever only looks on, and says whom to ask', async () => {
    const { page } = await browser.open(await activeParticipant())
    const panel = page.getByRole('region', { name: 'What you may do here' })
    await panel.getByText('Nothing now, in your role.').waitFor()
    await panel.getByText(/other actions, and why not now/).click()
    const reasons = await panel.locator('details').innerText()
    expect(reasons).toContain('Only the university’s own office changes registrations; ask')
  })

  it('is asked for by one request, and again where that failed', async () => {
    const { page } = await browser.open('/participants', { as: 'plymouth' })
    const mend = await failOperation(page, 'ViewerCan')
    await page.goto(browser.address() + (await activeParticipant()))
    const panel = page.getByRole('region', { name: 'What you may do here' })
    await panel.getByRole('alert').waitFor()
    const asked: string[] = []
    page.on('request', (request) => request.url().includes('ViewerCan') && asked.push(request.url()))
    mend()
    await panel.getByRole('button', { name: 'Try again' }).click()
    await panel.getByRole('list', { name: 'Allowed' }).waitFor()
    expect(asked).toHaveLength(1)
  })
})

it('what one may do to an application stands beside it', async () => {
  const { page } = await browser.open(`${await activeParticipant()}?tab=admission`, { as: 'plymouth' })
  const panel = page.getByRole('region', { name: 'What you may do here' })
  await panel.getByText(/other actions, and why not now/).click()
  await panel.getByText('The application is registered').first().waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})

it('a button that is refused is reached by the keyboard, and says why', async () => {
  const { page } = await browser.open('/settings/people')
  await settled(page)
  const suspend = page.getByRole('button', { name: 'Suspend Consortium administrator', exact: true })
  await page.getByRole('link', { name: 'What they did: Consortium administrator' }).focus()
  await page.keyboard.press('Tab')
  expect(await suspend.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.locator('[role=tooltip]').getByText('You cannot suspend yourself').waitFor()
  await page.keyboard.press('Enter')
  expect(await page.getByRole('dialog').count()).toBe(0)
  const described = await suspend.getAttribute('aria-describedby')
  expect(await page.locator(`[id="${described}"]`).textContent()).toContain('You cannot suspend yourself')
  expect(await accessibilityFaults(page)).toEqual([])
})

describe.each(['light', 'dark'] as const)('the actions in %s', (scheme) => {
  it.each([1440, 390])('are without a fault at %i px', async (width) => {
    const { page } = await browser.open(await activeParticipant(), { as: 'plymouth', width, scheme })
    await page.getByText(/other actions, and why not now/).click()
    await settled(page)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await isWiderThanWindow(page)).toBe(false)
  })
})
