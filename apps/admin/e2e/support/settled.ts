import type { Page } from 'playwright-core'

/** Waits until the page has drawn its data: a heading, no skeleton, no busy region, no request in flight, fonts loaded. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  // A function, not a text: the content security policy refuses a text that is evaluated again and again.
  await page.waitForFunction(
    () =>
      document.querySelector('h1') !== null &&
      document.querySelectorAll('[aria-busy="true"], [data-skeleton]').length === 0 &&
      document.fonts.status === 'loaded',
  )
}
