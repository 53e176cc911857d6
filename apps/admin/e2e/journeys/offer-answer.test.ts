import { describe, expect, inject, it } from 'vitest'
import { ask } from '../support/ask.ts'
import { accessibilityFaults } from '../support/axe.ts'
import { useBrowser } from '../support/browser.ts'
import { isWiderThanWindow } from '../support/width.ts'

const browser = useBrowser()
const nobody = { as: 'nobody' } as const

interface Application {
  id: string
  version: number
  person: { givenName: string; familyName: string }
}

/** Sends an offer of Plymouth's that is open, another one each time; answers the path of the link and whose it is. */
async function sent(place: number): Promise<{ path: string; name: string; id: string }> {
  const address = inject('address')
  const { applications } = await ask<{ applications: { nodes: Application[] } }>(
    address,
    `query { applications(first: 10, where: { status: { eq: OFFERED }, responseDueOn: { gte: "2024-01-15" },
       university: { code: { eq: "PLYMOUTH" } } }) { nodes { id version person { givenName familyName } } } }`,
    { as: 'plymouth' },
  )
  const { id, version, person } = applications.nodes[place]!
  const { sendOffer } = await ask<{ sendOffer: { told: string } }>(
    address,
    'mutation ($input: SendOfferInput!) { sendOffer(input: $input) { told: __typename } }',
    { as: 'plymouth', variables: { input: { id, expectedVersion: version } } },
  )
  expect(sendOffer.told).toBe('ApplicationChanged')
  const { outboxMessages } = await ask<{ outboxMessages: { nodes: { id: string }[] } }>(
    address,
    'query { outboxMessages(last: 1, orderBy: [{ createdAt: ASC }]) { nodes { id } } }',
    { as: 'plymouth' },
  )
  const { outboxLink } = await ask<{ outboxLink: string }>(
    address,
    'query ($id: ID!) { outboxLink(message: $id) }',
    { as: 'plymouth', variables: { id: outboxMessages.nodes[0]!.id } },
  )
  const { pathname, hash } = new URL(outboxLink)
  return { path: `${pathname}${hash}`, name: `${person.givenName} ${person.familyName}`, id }
}

const statusOf = async (id: string) =>
  (
    await ask<{ application: { status: string; deferralAskedOn: string | null } }>(
      inject('address'),
      'query ($id: ID!) { application(id: $id) { status deferralAskedOn } }',
      { as: 'plymouth', variables: { id } },
    )
  ).application

describe('an applicant with a link', () => {
  it('reads the offer and takes the place without an account', async () => {
    const { path, name, id } = await sent(0)
    const { page } = await browser.open(path, nobody)
    await page.getByRole('heading', { level: 1, name: 'Your offer of a place' }).waitFor()
    await page.getByText(name).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Send the answer' }).click()
    await page.getByRole('alert').filter({ hasText: 'Choose one of the answers first.' }).waitFor()
    await page.getByRole('radio', { name: 'I take the place' }).click()
    await page.getByRole('button', { name: 'Send the answer' }).click()
    await page.getByRole('status').filter({ hasText: 'the place is yours' }).waitFor()
    expect(await statusOf(id)).toMatchObject({ status: 'PENDING_CONDITIONS' })
    await page.reload()
    await page.getByRole('alert').filter({ hasText: 'You have answered by this link already' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['dark', 390],
  ] as const)('reads it in %s at %i pixels', async (scheme, width) => {
    const { path } = await sent(0)
    const { page, complaints } = await browser.open(path, { ...nobody, scheme, width, height: 844 })
    await page.getByRole('radio', { name: 'I refuse the place' }).click()
    await page.getByLabel('Why, if you like to say').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await isWiderThanWindow(page)).toBe(false)
    expect(complaints).toEqual([])
  })

  it('asks for a later cohort with the keyboard alone', async () => {
    const { path, id } = await sent(0)
    const { page } = await browser.open(path, nobody)
    await page.getByRole('radio', { name: 'I take the place' }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Send the answer' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: 'your wish for a later cohort' }).waitFor()
    expect(await statusOf(id)).toEqual({ status: 'OFFERED', deferralAskedOn: '2024-01-15' })
  })

  it('refuses the place, and says why', async () => {
    const { path, id } = await sent(0)
    const { page } = await browser.open(path, nobody)
    await page.getByRole('radio', { name: 'I refuse the place' }).click()
    await page.getByLabel('Why, if you like to say').fill('We move house.')
    await page.getByRole('button', { name: 'Send the answer' }).click()
    await page.getByRole('status').filter({ hasText: 'you have refused the place' }).waitFor()
    expect(await statusOf(id)).toMatchObject({ status: 'DECLINED' })
  })

  it('that was never sent is told so', async () => {
    const { page } = await browser.open('/answer/offer#made-up', nobody)
    await page.getByRole('alert').filter({ hasText: 'does not hold any more' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })
})
