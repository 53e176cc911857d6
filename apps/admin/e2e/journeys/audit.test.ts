import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask } from '../support/ask.ts'
import { rowsOfTrail as rows, somebodyReadBy, untilRow } from '../support/audit.ts'
import { accessibilityFaults } from '../support/axe.ts'
import { useBrowser } from '../support/browser.ts'
import { failOperation } from '../support/fail-operation.ts'
import { newAccount } from '../support/new-account.ts'
import { settled } from '../support/settled.ts'
import { isWiderThanWindow } from '../support/width.ts'

const browser = useBrowser()
const drop = (page: Page, filter: string) => page.getByRole('button', { name: `Drop the filter ${filter}` })

describe('as an administrator of the consortium', () => {
  it('given that somebody’s page was read, when one asks there who read it, then the trail tells', async () => {
    const { reference, familyName, person } = await somebodyReadBy(browser.address(), 'plymouth')
    const { page, complaints } = await browser.open(`/participants/${reference}`)
    await page.getByRole('link', { name: 'Who read or changed this' }).click()
    await page.waitForURL(`**/audit?subject=${person.id}`)
    await page.getByRole('button', { name: /^Drop the filter About: / }).waitFor()
    await untilRow(page, /Read[\s\S]*Plymouth partner/)
    expect(await rows(page).first().innerText()).toContain(familyName)
    expect(page.url()).not.toContain(familyName)
    expect(complaints).toEqual([])
  })

  it('given an account that was changed, when its event is opened, then each column tells before and after, secrets not', async () => {
    const { id, name, email } = await newAccount(browser.address(), 'Heron')
    const { account } = await ask<{ account: { version: number } }>(
      browser.address(),
      `{ account(id: "${id}") { version } }`,
    )
    const suspend = `mutation ($id: ID!, $version: Int!) { suspendAccount(id: $id, expectedVersion: $version) {
      ... on AccountChanged { account { id } } ... on AccessRefused { message } } }`
    await ask(browser.address(), suspend, { variables: { id, version: account.version } })
    const { page } = await browser.open('/audit?type=account&kind=update')
    await settled(page)
    const number = id.replace('acc_', '')
    await rows(page)
      .filter({ hasText: new RegExp(`Account ${number}(?!\\d)`) })
      .filter({ hasText: 'Status' })
      .first()
      .click()
    const panel = page.getByRole('complementary', { name: 'Event' })
    const changed = panel.getByRole('region', { name: 'What was changed' })
    await changed.waitFor()
    expect((await changed.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /Status Before: active After: suspended/,
    )
    expect(await accessibilityFaults(page)).toEqual([])
    await rows(page)
      .filter({ hasText: new RegExp(`Account ${number}(?!\\d)`) })
      .filter({ hasText: 'Password hash' })
      .first()
      .click()
    await panel.getByText(/never told because it is secret: [^.]*Password hash/).waitFor()

    await page.goto(`${browser.address()}/audit?type=account&kind=insert`)
    await settled(page)
    await rows(page)
      .filter({ hasText: new RegExp(`Account ${number}(?!\\d)`) })
      .first()
      .getByRole('link')
      .click()
    await page.waitForURL(/\/audit\/aud_\d+$/)
    const added = page.getByRole('region', { name: 'What was added' })
    await added.waitFor()
    expect(await added.innerText()).toContain(email)
    expect(await added.innerText()).toContain(name)
    await page.getByRole('main').getByRole('link', { name: 'Audit trail' }).click()
    await page.waitForURL('**/audit?type=account&kind=insert')
  })

  it('when one searches whom the events are about, then the address holds an id and no name', async () => {
    const { page } = await browser.open('/audit?kind=load')
    await settled(page)
    const asked: string[] = []
    page.on('request', (request) => asked.push(decodeURIComponent(request.url())))
    await page.getByRole('button', { name: 'About', exact: true }).click()
    await page.getByLabel('Name or reference of a person').fill('PER-000043')
    const found = page.getByRole('button', { name: /PER-000043$/ })
    await found.waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    const name = (await found.innerText()).split('\n')[0] ?? ''
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/[?&]subject=per_\d+/)
    await drop(page, `About: ${name}`).waitFor()
    for (const word of [...name.split(' '), 'PER-000043']) {
      expect([page.url(), ...asked].filter((address) => address.includes(word))).toEqual([])
    }
    await page.getByText('No events match').waitFor()
    await drop(page, 'What happened: Loaded').click()
    await expect.poll(() => rows(page).count()).toBeGreaterThan(0)
    await page.goBack()
    await page.getByText('No events match').waitFor()
  })

  it('when one filters by actor, kind and day, then only those events are left', async () => {
    const { page } = await browser.open('/audit')
    await settled(page)
    await page.getByRole('button', { name: 'By', exact: true }).click()
    await page.getByLabel('Name or e-mail of an account').fill('consortium@')
    await page.getByRole('button', { name: /consortium@demo\.example$/ }).click()
    await page.getByRole('button', { name: 'What happened', exact: true }).click()
    await page.getByRole('checkbox', { name: /^Signed in/ }).check()
    await page.keyboard.press('Escape')
    await page.waitForURL(/actor=acc_\d+.*kind=sign_in|kind=sign_in.*actor=acc_\d+/)
    await settled(page)
    const texts = await rows(page).allInnerTexts()
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) expect(text).toMatch(/Signed in[\s\S]*Consortium administrator/)
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
    await page.getByLabel('From', { exact: true }).fill(tomorrow)
    await page.getByText('No events match').waitFor()
    await page.getByRole('button', { name: 'Drop all filters' }).click()
    await expect.poll(() => rows(page).count()).toBeGreaterThan(texts.length)
  })

  it('when one uses the keyboard alone, then events are stepped through, opened and left', async () => {
    const { page } = await browser.open('/audit?kind=insert')
    await settled(page)
    const ids = await rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-event')))
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.waitForURL(`**/audit?kind=insert&selected=${ids[1]}`)
    await page.keyboard.press('k')
    await page.waitForURL(`**/audit?kind=insert&selected=${ids[0]}`)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/audit/${ids[0]}`)
    await page.goBack()
    await settled(page)
    await page.keyboard.press('/')
    await page.keyboard.type('no-such-request')
    await page.getByText('No events match').waitFor()
    expect(new URL(page.url()).searchParams.get('request')).toBe('no-such-request')
  })

  it('turns the pages to the last and back', async () => {
    const { page } = await browser.open('/audit?kind=insert')
    const pages = page.getByRole('navigation', { name: 'Pages of events' })
    await pages.getByText(/^\s*1–50 of/).waitFor()
    await page.getByRole('button', { name: 'Next page' }).click()
    await pages.getByText(/^\s*51–100 of/).waitFor()
    await page.reload()
    await pages.getByText(/^\s*51–100 of/).waitFor()
    await page.getByRole('button', { name: 'Last page' }).click()
    await expect.poll(() => page.getByRole('button', { name: 'Next page' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'First page' }).click()
    await pages.getByText(/^\s*1–50 of/).waitFor()
  })

  it('shows the latest seal, whose hash one can note', async () => {
    const { page } = await browser.open('/audit')
    await page.locator('summary').filter({ hasText: 'Latest seal' }).click()
    const hash = (await page.locator('code').first().innerText()).trim()
    const { auditSeals } = await ask<{ auditSeals: { nodes: { hash: string }[] } }>(
      browser.address(),
      '{ auditSeals { nodes { hash } } }',
    )
    expect(auditSeals.nodes.map((seal) => seal.hash)).toContain(hash)
    await page.getByText(`audit:verify --noted ${hash}`).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('says that the trail could not be loaded, and tries again', async () => {
    const { page } = await browser.open('/today')
    const mend = await failOperation(page, 'AuditEvents')
    await page.getByRole('link', { name: 'Audit trail' }).click()
    await page.getByRole('alert').getByText('The audit trail could not be loaded').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    mend()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => rows(page).count()).toBeGreaterThan(0)
  })

  it('says of an event that is not there that there is none', async () => {
    const { page } = await browser.open('/audit/aud_999999999')
    await page.getByText('There is no such event in the trail').waitFor()
    await page.goto(`${browser.address()}/audit/ptc_1`)
    await page.getByText('There is no such event in the trail').waitFor()
    expect(await page.getByRole('alert').filter({ hasText: 'could not be' }).count()).toBe(0)
  })
})

describe.each(['light', 'dark'] as const)('the trail in %s', (scheme) => {
  it.each([1440, 390])('is without a fault at %i px', async (width) => {
    const { auditEvents } = await ask<{ auditEvents: { nodes: { id: string }[] } }>(
      browser.address(),
      '{ auditEvents(where: { kind: { eq: INSERT } }, first: 1) { nodes { id } } }',
    )
    const id = auditEvents.nodes[0]?.id
    const { page } = await browser.open('/audit?kind=insert,update', { width, scheme })
    for (const path of ['/audit?kind=insert', `/audit?kind=insert&selected=${id}`, `/audit/${id}`]) {
      await page.goto(browser.address() + path)
      await settled(page)
      expect({ path, faults: await accessibilityFaults(page) }).toEqual({ path, faults: [] })
      expect({ path, tooWide: await isWiderThanWindow(page) }).toEqual({ path, tooWide: false })
    }
    await page.goto(`${browser.address()}/audit`)
    await page.getByRole('button', { name: 'What happened', exact: true }).click()
    await page.getByRole('checkbox').first().waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await rows(page)
      .or(page.getByRole('list', { name: /^Events/ }).getByRole('link'))
      .first()
      .hover()
    expect(await accessibilityFaults(page)).toEqual([])
  })
})
