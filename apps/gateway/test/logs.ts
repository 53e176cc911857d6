import { readFileSync } from 'node:fs'
import pino, { type Logger } from 'pino'

/** A line of a log; `name` is that of the program which wrote it. */
export type Line = Record<string, unknown>

export const silent: Logger = pino({ level: 'silent' })

export const intoFile = (file: string, name: string): Logger =>
  pino({ level: 'info', name }, pino.destination({ dest: file, sync: true, append: true }))

export const intoList = (lines: Line[]): Logger =>
  pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) })

/** What was written to a file so far. */
export const linesIn = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line]))
