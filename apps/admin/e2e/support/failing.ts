import type { Page } from 'playwright-core'

/** Lets one operation of the graph fail until the function answered is called; all others are answered as ever. */
export async function failing(page: Page, operation: string): Promise<() => Promise<void>> {
  const address = '**/graphql'
  await page.route(address, async (route) => {
    const { operationName } = route.request().postDataJSON() as { operationName?: string }
    if (operationName !== operation) return route.fallback()
    return route.fulfill({ status: 503, contentType: 'application/json', body: '{}' })
  })
  return () => page.unroute(address)
}
