import type { Page, Response } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { graphAddress, operationOf } from '../support/operation.ts'
import { settled } from '../support/settled.ts'

const browser = useBrowser()

/** Does something with the page and answers what the graph said meanwhile, once all is drawn. */
async function answersTo(page: Page, act: () => Promise<unknown>): Promise<Response[]> {
  const answers: Response[] = []
  const note = (response: Response) => {
    if (graphAddress.test(response.url())) answers.push(response)
  }
  page.on('response', note)
  await act()
  await settled(page)
  page.off('response', note)
  return answers
}

/** The status as it came over the wire: to the page the browser passes 304 off as 200. */
async function wireStatus(page: Page, act: () => Promise<unknown>): Promise<number[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const asked = new Set<string>()
  const statuses = new Map<string, number>()
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (graphAddress.test(request.url)) asked.add(requestId)
  })
  session.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode }) => {
    statuses.set(requestId, statusCode)
  })
  await act()
  await settled(page)
  await session.detach()
  return [...asked].map((id) => statuses.get(id) ?? 0)
}

describe.each([
  ['the list of participants', '/participants?status=active'],
  ['a participant', '/participants/SWC-000001?tab=portfolio'],
  ['today', '/today'],
  ['the schools', '/organisations?tab=schools'],
])('reading %s', (_, path) => {
  it('asks by hash in the address, and again only whether anything changed', async () => {
    const { page, complaints } = await browser.open('/cohorts')
    await settled(page)
    const answers = await answersTo(page, () => page.goto(browser.address() + path))
    expect(answers.length).toBeGreaterThan(0)
    for (const answer of answers) {
      const request = answer.request()
      const search = new URL(request.url()).searchParams
      expect([request.method(), search.get('query')]).toEqual(['GET', null])
      expect(operationOf(request)).toBeTruthy()
      expect(search.get('extensions')).toMatch(/"sha256Hash":"[0-9a-f]{64}"/)
    }
    const again = await wireStatus(page, () => page.reload())
    expect(again).toEqual(answers.map(() => 304))
    expect(complaints).toEqual([])
  })
})
