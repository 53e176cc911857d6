import type { Page } from 'playwright-core'

/** By how many CSS pixels the page is wider than its window; 0 where nobody must scroll sideways. */
export const sidewaysOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))
