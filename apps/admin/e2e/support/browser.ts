import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { findChrome } from './chrome.ts'
import { Readers } from './readers.ts'
import { sessionOf, type Account, type SessionCookie } from './sessions.ts'

/** How the page is looked at. */
export interface View {
  /** CSS pixels; the admin app is drawn for 1440 and for a phone of 390. */
  readonly width?: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
  /** Who looks; the consortium's administrator unless told. */
  readonly as?: Account | 'nobody'
}

/** One tab of a reader, with what the browser complained about. */
export interface Tab {
  readonly page: Page
  /** Console errors and failed requests since the tab was opened. */
  readonly complaints: string[]
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--in-process-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A reader's later pages are drawn by the program that has read the app's scripts already.
  '--process-per-site',
]

/** One browser for a file of journeys; each `open` is a fresh reader, signed in, whose tabs are closed after the test. */
export function useBrowser() {
  let browser: Browser
  const readers = new Readers()
  const sessions = new Map<Account, Promise<SessionCookie>>()
  beforeAll(async () => {
    const { executablePath, env } = findChrome(process.env)
    const environment = Object.entries({ ...process.env, ...env }).filter(([, value]) => value !== undefined)
    browser = await chromium.launch({
      executablePath,
      args: quiet,
      env: Object.fromEntries(environment) as Record<string, string>,
    })
  })
  afterEach(() => readers.forget())
  afterAll(() => browser.close())

  return {
    address: () => inject('address'),
    async open(
      path: string,
      { width = 1440, height = 900, scheme = 'light', as = 'consortium' }: View = {},
    ): Promise<Tab> {
      const view = { viewport: { width, height }, colorScheme: scheme }
      const context = await readers.take(browser, inject('address'), view, as)
      if (as !== 'nobody') {
        const session = sessions.get(as) ?? sessionOf(inject('address'), as)
        sessions.set(as, session)
        await context.addCookies([await session])
      }
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      await page.goto(inject('address') + path)
      return { page, complaints }
    },
  }
}
