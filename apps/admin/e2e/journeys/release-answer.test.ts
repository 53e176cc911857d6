import { describe, expect, inject, it } from 'vitest'
import { ask } from '../support/ask.ts'
import { accessibilityFaults } from '../support/axe.ts'
import { useBrowser } from '../support/browser.ts'
import { isWiderThanWindow } from '../support/width.ts'

const browser = useBrowser()
const nobody = { as: 'nobody' } as const

interface Agreement {
  id: string
  version: number
  participant: { id: string; givenName: string; familyName: string }
}

const fields = 'id version participant { id givenName familyName }'

/** Changes an agreement of Plymouth's; answers how it stands. */
async function change(mutation: string, input: object): Promise<Agreement> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const told = await ask<Record<string, { releaseAgreement: Agreement }>>(
    inject('address'),
    `mutation ($input: ${type}!) { ${mutation}(input: $input) {
       ... on ReleaseAgreementChanged { releaseAgreement { ${fields} } } } }`,
    { as: 'plymouth', variables: { input } },
  )
  return told[mutation]!.releaseAgreement
}

/** Asks a school anew that was asked before; answers the path of the link and whom it is about. */
async function sent(): Promise<{ path: string; name: string; id: string }> {
  const address = inject('address')
  const { releaseAgreements } = await ask<{ releaseAgreements: { nodes: Agreement[] } }>(
    address,
    `query { releaseAgreements(first: 1, where: { status: { eq: SENT }, participant: {
       university: { code: { eq: "PLYMOUTH" } } } }) { nodes { ${fields} } } }`,
  )
  const before = releaseAgreements.nodes[0]!
  await change('revokeReleaseAgreement', { id: before.id, expectedVersion: before.version })
  const draft = await change('draftReleaseAgreement', { participant: before.participant.id })
  const { id, version, participant } = draft
  await change('sendReleaseAgreement', {
    id,
    expectedVersion: version,
    headteacherEmail: 'head@school.example',
  })
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
  return { path: `${pathname}${hash}`, name: `${participant.givenName} ${participant.familyName}`, id }
}

describe('a headteacher with a link', () => {
  it('reads whom to release and when, and agrees without an account', async () => {
    const { path, name, id } = await sent()
    const { page } = await browser.open(path, nobody)
    await page.getByRole('heading', { level: 1, name: 'Release for the taught days' }).waitFor()
    await page.getByText(name).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await isWiderThanWindow(page)).toBe(false)
    await page.getByLabel('In which role do you answer?').fill('Headteacher')
    await page.getByRole('button', { name: 'The school agrees' }).click()
    await page.getByRole('status').filter({ hasText: 'the school has agreed' }).waitFor()
    const { releaseAgreement } = await ask<{ releaseAgreement: object }>(
      inject('address'),
      'query ($id: ID!) { releaseAgreement(id: $id) { status signatoryRole } }',
      { variables: { id } },
    )
    expect(releaseAgreement).toEqual({ status: 'SIGNED', signatoryRole: 'Headteacher' })
    await page.reload()
    await page.getByRole('alert').filter({ hasText: 'does not hold any more' }).waitFor()
  })

  it('declines with the keyboard alone', async () => {
    const { path } = await sent()
    const { page } = await browser.open(path, nobody)
    await page.getByLabel('In which role do you answer?').focus()
    await page.keyboard.type('Chair of governors')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const status = page.getByRole('status').filter({ hasText: 'declined' })
    await status.waitFor()
    expect(await status.textContent()).toContain('The university will get in touch')
  })

  it('that was never sent is told so', async () => {
    const { page } = await browser.open('/answer/release-agreement#made-up', nobody)
    await page.getByRole('alert').filter({ hasText: 'does not hold any more' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })
})
