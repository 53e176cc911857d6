import { describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../support/axe.ts'
import { useBrowser } from '../support/browser.ts'
import { password } from '../support/sessions.ts'
import { settled } from '../support/settled.ts'
import { isWiderThanWindow } from '../support/width.ts'

const browser = useBrowser()
const nobody = { as: 'nobody' } as const

describe('signing in', () => {
  it('leads to the filtered list that was asked for, by keyboard alone', async () => {
    const { page } = await browser.open('/participants?authority=E10000008&deadline=6', nobody)
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await page.keyboard.type('plymouth@demo.example')
    await page.keyboard.press('Tab')
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/participants?authority=E10000008&deadline=6')
    await settled(page)
    await page.getByRole('button', { name: 'Drop the filter Authority: Devon' }).waitFor()
    await page.getByRole('button', { name: 'Drop the filter Deadline within 6 months' }).waitFor()
  })

  it('fills the form with an account of the demonstration', async () => {
    const { page } = await browser.open('/sign-in', nobody)
    await page.getByRole('button', { name: 'Reporting analyst' }).click()
    expect(await page.getByLabel('E-mail').inputValue()).toBe('analyst@demo.example')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.waitForURL('**/today')
    await page.getByRole('button', { name: /Reporting analyst/ }).waitFor()
  })

  it('says that address or password are wrong, and keeps the address', async () => {
    const { page } = await browser.open('/sign-in', nobody)
    await page.getByLabel('E-mail').fill('nobody@demo.example')
    await page.getByLabel('Password').fill('not the password')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByRole('alert').filter({ hasText: 'not right' }).waitFor()
    expect(await page.getByLabel('E-mail').inputValue()).toBe('nobody@demo.example')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('password')
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('counts the seconds down after too many attempts', async () => {
    const { page } = await browser.open('/sign-in', nobody)
    await page.route('**/session', (route) =>
      route.fulfill({
        status: 429,
        contentType: 'application/json',
        body: JSON.stringify({
          error: { code: 'TOO_MANY_ATTEMPTS', message: 'Wait.', retryAfterSeconds: 3 },
        }),
      }),
    )
    await page.getByLabel('E-mail').fill('tutor@demo.example')
    await page.getByLabel('Password').fill('not the password')
    const submit = page.getByRole('button', { name: 'Sign in', exact: true })
    await submit.click()
    await page.getByText('Try again in 1 second').waitFor()
    expect(await submit.isDisabled()).toBe(true)
    await page.getByText('Try again in').waitFor({ state: 'detached' })
    expect(await submit.isEnabled()).toBe(true)
  })

  it('asks for the code where the account has a second factor', async () => {
    const { page } = await browser.open('/sign-in', nobody)
    const sent: unknown[] = []
    await page.route('**/session', (route) => {
      sent.push(route.request().postDataJSON())
      return route.fulfill({
        status: 401,
        contentType: 'application/json',
        body: JSON.stringify({ error: { code: 'CODE_REQUIRED', message: 'Enter the code.' } }),
      })
    })
    await page.getByLabel('E-mail').fill('tutor@demo.example')
    await page.getByLabel('Password').fill(password)
    await page.keyboard.press('Enter')
    await page.getByLabel('Code of your authenticator app').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.type('123 456')
    await page.keyboard.press('Enter')
    await expect.poll(() => sent).toHaveLength(2)
    expect(sent[1]).toEqual({ email: 'tutor@demo.example', password, code: '123456' })
  })

  it('says why an organisation did not sign somebody in', async () => {
    const { page } = await browser.open('/sign-in?problem=unknown_identity', nobody)
    await page.getByRole('alert').filter({ hasText: 'no account here is linked to you' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

describe('a session that ends under the page', () => {
  it('keeps what was typed, and goes on after signing in again', async () => {
    const { page } = await browser.open('/participants', { as: 'devon' })
    await settled(page)
    await page.locator('tr[data-reference]').first().waitFor()
    await page.context().clearCookies()
    await page.getByRole('searchbox').fill('an')
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' })
    await dialog.waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await dialog.getByLabel('E-mail').inputValue()).toBe('devon@demo.example')
    await dialog.getByLabel('Password').fill(password)
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await settled(page)
    expect(await page.getByRole('searchbox').inputValue()).toBe('an')
    await page.getByRole('button', { name: 'Drop the filter Search: an' }).waitFor()
    expect(await page.getByRole('alert').filter({ hasText: 'could not' }).count()).toBe(0)
  })

  it('begins anew for somebody else', async () => {
    const { page } = await browser.open('/participants', { as: 'devon' })
    await settled(page)
    await page.locator('tr[data-reference]').first().waitFor()
    await page.context().clearCookies()
    await page.getByRole('searchbox').fill('an')
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' })
    await dialog.getByLabel('E-mail').fill('plymouth@demo.example')
    await dialog.getByLabel('Password').fill(password)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /Plymouth partner/ }).waitFor()
    await settled(page)
    expect(await dialog.count()).toBe(0)
  })
})

it('signing out leaves nothing behind', async () => {
  const { page } = await browser.open('/sign-in', nobody)
  await page.getByRole('button', { name: 'Tutor', exact: true }).click()
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL('**/today')
  await page.getByRole('button', { name: /^Tutor/ }).click()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/sign-in')
  await page.goto(`${browser.address()}/cohorts`)
  await page.waitForURL(/\/sign-in\?return=/)
})

describe.each(['light', 'dark'] as const)('the page in %s', (scheme) => {
  it.each([1440, 390])('is without a fault at %i px', async (width) => {
    const { page } = await browser.open('/sign-in?return=/cohorts', { ...nobody, width, scheme })
    await page.getByRole('button', { name: 'External examiner' }).waitFor()
    await settled(page)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await isWiderThanWindow(page)).toBe(false)
  })
})
