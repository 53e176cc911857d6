import { describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../support/axe.ts'
import { useBrowser } from '../support/browser.ts'
import { newAccount } from '../support/new-account.ts'
import { settled } from '../support/settled.ts'

const browser = useBrowser()

describe('given an account to which the administrator gives a second role', () => {
  it('when it changes to that role, then everything is that role’s, and back again', async () => {
    const person = await newAccount(browser.address(), 'Robin')
    const office = await browser.open('/settings/people')
    await settled(office.page)
    await office.page.getByRole('searchbox').fill(person.email)
    const card = office.page.getByRole('listitem', { name: person.name })
    await card.getByText('University partner, Plymouth').waitFor()
    await card.getByRole('button', { name: `Give a role: ${person.name}` }).click()
    await card.getByLabel('Role', { exact: true }).selectOption({ label: 'Reporting analyst' })
    await card.getByRole('button', { name: 'Give the role' }).click()
    await card.getByText('Reporting analyst, since').waitFor()

    const { page } = await browser.open('/sign-in', { as: 'nobody' })
    await page.getByLabel('E-mail').fill(person.email)
    await page.getByLabel('Password').fill(person.password)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/today')
    const menu = page.getByRole('button', { name: new RegExp(`^${person.name}`) })
    await menu.click()
    const choices = page.getByRole('list', { name: 'Your roles' })
    const active = choices.locator('[aria-current=true]')
    const first = (await active.innerText()).trim()
    expect((await choices.getByRole('button').allInnerTexts()).map((text) => text.trim()).toSorted()).toEqual(
      ['Reporting analyst', 'University partner, Plymouth'],
    )
    expect(await accessibilityFaults(page)).toEqual([])

    const switchTo = async (role: string) => {
      await page.getByRole('list', { name: 'Your roles' }).getByRole('button', { name: role }).click()
      await page.getByRole('button', { name: new RegExp(`^${person.name}.*${role}`, 's') }).waitFor()
      await page.goto(`${browser.address()}/participants`)
      await settled(page)
    }
    if (first !== 'Reporting analyst') await switchTo('Reporting analyst')
    expect(await page.getByText('SWC-').count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Audit trail' }).count()).toBe(0)

    await page.getByRole('button', { name: new RegExp(`^${person.name}`) }).click()
    await switchTo('University partner, Plymouth')
    await expect.poll(() => page.locator('tr[data-reference^="SWC-"]').count()).toBeGreaterThan(0)
    expect(await page.getByRole('link', { name: 'Audit trail' }).count()).toBe(1)
    await page.getByRole('button', { name: new RegExp(`^${person.name}`) }).click()
    await expect.poll(async () => (await active.innerText()).trim()).toBe('University partner, Plymouth')
  })
})
