import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds wrong with the page as it stands: every rule, every element, nothing excluded.
 * Each finding is one line: rule, where, why.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Evaluated by the driver, not as a script of the page: the content security policy stays as it is.
  const results = await page.evaluate<AxeResults>(`(async () => {
    if (!globalThis.axe) { (0, eval)(${JSON.stringify(source)}) }
    return await globalThis.axe.run(document, { resultTypes: ['violations'] })
  })()`)
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}) at ${node.target.join(' ')}: ${node.failureSummary ?? node.html}`),
  )
}
