import type { Page } from 'playwright-core'
import { graphAddress, operationOf } from './operation.ts'

/** Answers one operation with an error until the returned function is called; all others reach the server. */
export async function failOperation(page: Page, name: string): Promise<() => void> {
  let failing = true
  await page.route(graphAddress, async (route) => {
    if (!failing || operationOf(route.request()) !== name) return route.continue()
    return route.fulfill({
      contentType: 'application/json',
      body: JSON.stringify({ data: null, errors: [{ message: 'The database did not answer.' }] }),
    })
  })
  return () => {
    failing = false
  }
}
