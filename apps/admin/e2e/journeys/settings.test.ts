import { describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../support/axe.ts'
import { useBrowser } from '../support/browser.ts'
import { password } from '../support/sessions.ts'
import { settled } from '../support/settled.ts'
import { isWiderThanWindow } from '../support/width.ts'

const browser = useBrowser()

describe('access tokens', () => {
  it('are made, shown once, used, and revoked', async () => {
    const { page } = await browser.open('/settings/tokens', { as: 'exeter' })
    await settled(page)
    await page.getByLabel('Name').fill('Power BI')
    await page.getByLabel('Holds for').selectOption({ label: '30 days' })
    await page.getByRole('button', { name: 'Make the token' }).click()
    const secret = (await page.locator('code').filter({ hasText: /^coh_/ }).innerText()).trim()
    expect(await accessibilityFaults(page)).toEqual([])
    const read = () =>
      fetch(`${browser.address()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: JSON.stringify({ query: '{ viewer { role } }' }),
      })
    expect((await read()).status).toBe(200)
    await page.getByRole('button', { name: 'I have copied it' }).click()
    expect(await page.getByText(secret).count()).toBe(0)
    const row = page.getByRole('row').filter({ hasText: 'Power BI' }).first()
    expect(await row.innerText()).toContain(secret.slice(0, 8))
    await row.getByRole('button', { name: 'Revoke the token Power BI' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke', exact: true }).click()
    await row.getByText('Revoked').waitFor()
    expect((await read()).status).toBe(401)
  })
})

describe('the profile', () => {
  it('takes another name, shows it everywhere at once, and says why it takes none', async () => {
    const { page } = await browser.open('/settings/profile', { as: 'examiner' })
    await settled(page)
    const panel = page.getByRole('region', { name: 'You' })
    const name = panel.getByLabel('Name')
    const save = panel.getByRole('button', { name: 'Save the name' })
    const before = await name.inputValue()
    await name.fill('Morwenna Trelawny')
    await save.click()
    await panel.getByText('The name is saved.').waitFor()
    await page.getByRole('button', { name: /Morwenna Trelawny/ }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.reload()
    await expect.poll(() => name.inputValue()).toBe('Morwenna Trelawny')
    await name.fill('   ')
    await save.click()
    await panel.getByRole('alert').filter({ hasText: 'The name has 1 to 200 characters' }).waitFor()
    expect(await panel.getByText('The name is saved.').count()).toBe(0)
    await name.fill(before)
    await save.click()
    await panel.getByText('The name is saved.').waitFor()
  })

  it('refuses a change with a wrong password, and one that is not repeated', async () => {
    const { page } = await browser.open('/settings/profile', { as: 'exeter' })
    await settled(page)
    await page.getByLabel('Present password').fill('another one entirely')
    await page.getByLabel('New password', { exact: true }).fill('seven wet herons')
    await page.getByLabel('New password again').fill('seven wet heron')
    await page.getByText('It differs from the one above.').waitFor()
    await page.getByLabel('New password again').fill('seven wet herons')
    await page.getByRole('button', { name: 'Change the password' }).click()
    await page.getByRole('alert').filter({ hasText: 'The present password is another one.' }).waitFor()
    expect(await page.getByLabel('New password', { exact: true }).inputValue()).toBe('seven wet herons')
  })

  it('shows the key of a second factor as a code and as text', async () => {
    const { page } = await browser.open('/settings/profile', { as: 'examiner' })
    await settled(page)
    const panel = page.getByRole('region', { name: 'Second factor' })
    await panel.getByLabel('Your password').fill(password)
    await panel.getByRole('button', { name: 'Set up' }).click()
    await panel.getByRole('img', { name: /QR code/ }).waitFor()
    expect((await panel.locator('code').innerText()).trim()).toMatch(/^[A-Z2-7]{16,}$/)
    expect(await accessibilityFaults(page)).toEqual([])
    await panel.getByLabel('Code', { exact: true }).fill('000000')
    await panel.getByRole('button', { name: 'Confirm' }).click()
    await panel.getByRole('alert').filter({ hasText: 'The code is not right' }).waitFor()
  })

  it('lists the sessions, and signs another one out', async () => {
    const other = await browser.open('/sign-in', { as: 'nobody' })
    await other.page.getByRole('button', { name: 'Devon partner' }).click()
    await other.page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await other.page.waitForURL('**/today')
    const { page } = await browser.open('/settings/profile', { as: 'devon' })
    await settled(page)
    await page.getByRole('cell', { name: 'This browser' }).waitFor()
    const ends = page.getByRole('button', { name: 'Sign out the other session' })
    for (let left = await ends.count(); left > 0; left -= 1) {
      await ends.first().click()
      await page.getByRole('dialog').getByRole('button', { name: 'Sign out', exact: true }).click()
      await expect.poll(() => ends.count()).toBe(left - 1)
    }
    await other.page.getByRole('link', { name: 'Cohorts' }).first().click()
    await other.page.getByRole('dialog', { name: 'Your session has ended' }).waitFor()
  })
})

describe('people and roles', () => {
  it('are for administrators alone; others are told so', async () => {
    const { page } = await browser.open('/settings/people', { as: 'tutor' })
    await settled(page)
    await page.getByText('People and roles: closed to your role').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await page.getByRole('link', { name: 'People and roles' }).count()).toBe(0)
  })

  it('invites somebody, gives a role, ends it, suspends and reinstates; the invitation leads in', async () => {
    const { page } = await browser.open('/settings/people')
    await settled(page)
    const email = `holly.${Date.now()}@uni.example`
    await page.getByLabel('Name', { exact: true }).fill('Holly Hussain')
    await page.getByLabel('E-mail', { exact: true }).fill(email)
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    const invitation = (await page.locator('code').innerText()).trim()
    await page.getByRole('button', { name: 'I have copied it' }).click()
    await page.getByRole('searchbox').fill(email)
    const card = page.getByRole('listitem', { name: 'Holly Hussain' })
    await card.getByText('No role yet').waitFor()
    await card.getByRole('button', { name: 'Give a role: Holly Hussain' }).click()
    await card.getByLabel('Role', { exact: true }).selectOption({ label: 'University partner' })
    await card.getByLabel('University', { exact: true }).selectOption({ label: 'Exeter' })
    await settled(page)
    expect(await accessibilityFaults(page)).toEqual([])
    await card.getByRole('button', { name: 'Give the role' }).click()
    await card.getByText('University partner, Exeter').waitFor()

    const guest = await browser.open('/sign-in', { as: 'nobody' })
    await guest.page.getByLabel('E-mail').fill(email)
    await guest.page.getByLabel('Password').fill(invitation)
    await guest.page.keyboard.press('Enter')
    await guest.page.getByLabel('Choose a password').fill('seven wet herons on a wall')
    await guest.page.keyboard.press('Enter')
    await guest.page.waitForURL('**/today')
    await guest.page.getByRole('button', { name: /Holly Hussain/ }).waitFor()

    await card.getByRole('button', { name: /^End University partner/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'End', exact: true }).click()
    await card.getByRole('button', { name: /^End University partner/ }).waitFor({ state: 'detached' })
    await card.getByRole('button', { name: 'Suspend Holly Hussain' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Suspend', exact: true }).click()
    await card.getByText('Suspended').waitFor()
    await card.getByRole('button', { name: 'Reinstate Holly Hussain' }).click()
    await card.getByText('Active').waitFor()
  })
})

describe.each(['light', 'dark'] as const)('settings in %s', (scheme) => {
  it.each([1440, 390])('are without a fault at %i px', { timeout: 480_000 }, async (width) => {
    const { page } = await browser.open('/settings/profile', { width, scheme })
    for (const path of ['/settings/profile', '/settings/tokens', '/settings/people']) {
      await page.goto(browser.address() + path)
      await settled(page)
      expect({ path, faults: await accessibilityFaults(page) }).toEqual({ path, faults: [] })
      expect({ path, tooWide: await isWiderThanWindow(page) }).toEqual({ path, tooWide: false })
    }
    await page.getByRole('button', { name: width === 390 ? 'Account' : /^Consortium administrator/ }).click()
    await page.getByRole('button', { name: 'Sign out' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })
})
