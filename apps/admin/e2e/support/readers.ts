import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'

/** Somebody at a machine, who may come again: the machine keeps the app's files, and nothing of what was done there. */
interface Reader {
  readonly context: BrowserContext
  readonly forget: () => Promise<void>
}

type View = Pick<BrowserContextOptions, 'viewport' | 'colorScheme'>

/** Readers of one browser, by how they look and who they are. */
export class Readers {
  readonly #free = new Map<string, Reader[]>()
  #taken: { key: string; reader: Reader }[] = []

  /** A reader whom no other journey has at this time, without cookies or anything stored. */
  async take(browser: Browser, origin: string, view: View, who: string): Promise<BrowserContext> {
    const key = JSON.stringify([view, who])
    const reader = this.#free.get(key)?.pop() ?? (await newReader(browser, origin, view))
    this.#taken.push({ key, reader })
    return reader.context
  }

  /** Closes the tabs of all who were taken, and forgets what they did. */
  async forget(): Promise<void> {
    const taken = this.#taken
    this.#taken = []
    await Promise.all(
      taken.map(async ({ key, reader }) => {
        await reader.forget()
        this.#free.set(key, [...(this.#free.get(key) ?? []), reader])
      }),
    )
  }
}

async function newReader(browser: Browser, origin: string, view: View): Promise<Reader> {
  const context = await browser.newContext({
    ...view,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  })
  // A tab that stays, so that the program which draws the others does.
  const kept = await context.newPage()
  await kept.goto(`${origin}/healthz`)
  const session = await context.newCDPSession(kept)
  const forget = async () => {
    const tabs = context.pages().filter((page) => page !== kept)
    await Promise.all(tabs.map((tab) => tab.close()))
    // Cookies and all that pages store; not the files of the app.
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  }
  return { context, forget }
}
