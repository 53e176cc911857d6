import type { Page } from 'playwright-core'
import { graphAddress, operationOf } from './operation.ts'

/** Lets one operation of the graph fail until the function answered is called; all others are answered as ever. */
export async function failing(page: Page, operation: string): Promise<() => Promise<void>> {
  await page.route(graphAddress, async (route) => {
    if (operationOf(route.request()) !== operation) return route.fallback()
    return route.fulfill({ status: 503, contentType: 'application/json', body: '{}' })
  })
  return () => page.unroute(graphAddress)
}
