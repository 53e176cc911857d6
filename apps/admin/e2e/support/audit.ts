import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { ask } from './ask.ts'
import { settled } from './settled.ts'

export const rowsOfTrail = (page: Page) => page.locator('tr[data-event]')

interface SomebodyRead {
  reference: string
  familyName: string
  person: { id: string }
}

/** Somebody of a university, whose page that university's own partner has read. */
export async function somebodyReadBy(address: string, reader: 'plymouth' | 'exeter'): Promise<SomebodyRead> {
  const where = `where: { university: { code: { eq: "${reader.toUpperCase()}" } } }`
  const { participants } = await ask<{ participants: { nodes: { id: string }[] } }>(
    address,
    `{ participants(${where}, first: 1) { nodes { id } } }`,
    { as: reader },
  )
  const { participant } = await ask<{ participant: SomebodyRead }>(
    address,
    'query SomebodysPage($id: ID!) { participant(id: $id) { reference familyName person { id } } }',
    { as: reader, variables: { id: participants.nodes[0]?.id } },
  )
  return participant
}

/** Looks again until a row says something: reads are entered in the trail within a minute. */
export async function untilRow(page: Page, words: RegExp): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.getByRole('button', { name: 'Look again' }).click()
        await settled(page)
        return (await rowsOfTrail(page).allInnerTexts()).some((text) => words.test(text))
      },
      { timeout: 150_000, interval: 2_000 },
    )
    .toBe(true)
}
