import type { Page } from 'playwright-core'

/** Whether the page must be pushed sideways to be read. */
export const isWiderThanWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
