import { describe, expect, it } from 'vitest'
import { progressLine } from '../../src/index.ts'

function target(isTTY: boolean, columns = 120) {
  const written: string[] = []
  return { isTTY, columns, written, write: (text: string) => written.push(text) }
}

describe('progress of a load', () => {
  it('is a line every tenth where there is no terminal', () => {
    const log = target(false)
    const show = progressLine(log)
    for (let done = 0; done <= 2000; done += 10) show({ phase: 'rows', done, total: 2000 })
    expect(log.written).toHaveLength(11)
    expect(log.written[1]).toBe('Demonstration data: 10 %, 200 of 2,000 rows\n')
    expect(log.written.at(-1)).toBe('Demonstration data: 100 %, 2,000 of 2,000 rows\n')
  })

  it('is one redrawn line on a terminal, ended when a phase is done', () => {
    const terminal = target(true)
    const show = progressLine(terminal)
    for (let done = 0; done <= 4; done++) show({ phase: 'indexes', done, total: 4 })
    expect(terminal.written.filter((text) => text.includes('\n'))).toHaveLength(1)
    expect(terminal.written.at(-1)).toMatch(/100 %, 4 of 4 constraints and indexes\n$/)
  })

  it('never writes more than fits on the line', () => {
    const narrow = target(true, 40)
    progressLine(narrow)({ phase: 'rows', done: 123456, total: 6000000 })
    expect(narrow.written[0]?.replace('\r\u001b[K', '').length).toBeLessThan(40)
  })

  it('does not promise the end before it is reached, however wrong the estimate', () => {
    const log = target(false)
    const show = progressLine(log)
    show({ phase: 'rows', done: 1999, total: 2000 })
    expect(log.written).toEqual(['Demonstration data: 90 %, 1,999 of 2,000 rows\n'])
  })
})
