import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../support/axe.ts'
import { useBrowser } from '../support/browser.ts'
import { newAccount, type NewAccount } from '../support/new-account.ts'
import { codeAt, stepNow, wrongCode } from '../support/one-time-codes.ts'
import { settled } from '../support/settled.ts'

const browser = useBrowser()

/** The page at which somebody stands who gave address and password. */
async function passwordGiven({ email, password }: NewAccount): Promise<Page> {
  const { page } = await browser.open('/sign-in', { as: 'nobody' })
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.keyboard.press('Enter')
  return page
}

/** The key of a second factor that somebody set up on their profile, and the step of the code that confirmed it. */
async function setUp(page: Page, { password }: NewAccount): Promise<{ key: string; step: number }> {
  const panel = page.getByRole('region', { name: 'Second factor' })
  await panel.getByLabel('Your password').fill(password)
  await panel.getByRole('button', { name: 'Set up' }).click()
  const key = (await panel.locator('code').innerText()).trim()
  const step = stepNow()
  await panel.getByLabel('Code', { exact: true }).fill(codeAt(key, step))
  await panel.getByRole('button', { name: 'Confirm' }).click()
  await panel.getByText('From now on signing in takes a code, too.').waitFor()
  return { key, step }
}

describe('given a second factor that was confirmed', () => {
  it('when one signs in, then the password alone does not do, nor a wrong code, nor one used before; a new one does', async () => {
    const person = await newAccount(browser.address(), 'Wren')
    const before = await passwordGiven(person)
    await before.waitForURL('**/today')
    await before.goto(`${browser.address()}/settings/profile`)
    await settled(before)
    const { key, step } = await setUp(before, person)
    const panel = before.getByRole('region', { name: 'Second factor' })
    await panel.getByText('On', { exact: true }).waitFor()
    expect(await accessibilityFaults(before)).toEqual([])
    await before.getByRole('button', { name: new RegExp(`^${person.name}`) }).click()
    await before.getByRole('button', { name: 'Sign out' }).click()
    await before.waitForURL('**/sign-in')

    const page = await passwordGiven(person)
    const code = page.getByLabel('Code of your authenticator app')
    await code.waitFor()
    await expect.poll(() => code.evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await accessibilityFaults(page)).toEqual([])

    const enter = async (digits: string): Promise<number> => {
      await code.fill(digits)
      const answer = page.waitForResponse((response) => response.url().endsWith('/session'))
      await page.keyboard.press('Enter')
      return (await answer).status()
    }
    expect(await enter(wrongCode(key, stepNow()))).toBe(401)
    await page.getByRole('alert').filter({ hasText: 'code is not right' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await enter(codeAt(key, step))).toBe(401)
    await page.getByRole('alert').filter({ hasText: 'code is not right' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    // Half a minute around now is allowed for, so the code after the used one holds already.
    expect(await enter(codeAt(key, Math.max(step + 1, stepNow())))).toBe(200)
    await page.waitForURL('**/today')
    await page.getByRole('button', { name: new RegExp(`^${person.name}`) }).waitFor()
  })

  it('when it is removed with password and code, then the password alone does again', async () => {
    const person = await newAccount(browser.address(), 'Teal')
    const page = await passwordGiven(person)
    await page.waitForURL('**/today')
    await page.goto(`${browser.address()}/settings/profile`)
    await settled(page)
    const { key, step } = await setUp(page, person)
    const panel = page.getByRole('region', { name: 'Second factor' })
    await panel.getByLabel('Your password').fill(person.password)
    await panel.getByLabel('Code', { exact: true }).fill(codeAt(key, Math.max(step + 1, stepNow())))
    await panel.getByRole('button', { name: 'Remove the second factor' }).click()
    await panel.getByText('Signing in takes no code any more.').waitFor()
    const again = await passwordGiven(person)
    await again.waitForURL('**/today')
    expect(await again.getByLabel('Code of your authenticator app').count()).toBe(0)
  })
})
