/** How far a load has come. */
export interface Progress {
  readonly phase: 'rows' | 'indexes'
  readonly done: number
  /** An estimate while rows are made, exact for indexes. */
  readonly total: number
}

export type OnProgress = (progress: Progress) => void

/** Where progress is shown: the part of a writable stream that it needs. */
export interface ProgressTarget {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

const count = new Intl.NumberFormat('en-GB')

/** Whole percent; 100 only when all is done. */
function percentOf({ done, total }: Progress): number {
  if (done >= total) return 100
  return Math.min(99, Math.floor((done / total) * 100))
}

function words(progress: Progress): string {
  const { phase, done, total } = progress
  const of = `${count.format(done)} of ${count.format(Math.max(done, total))}`
  return phase === 'rows' ? `${of} rows` : `${of} constraints and indexes`
}

function bar(percent: number, width: number): string {
  const full = Math.round((percent / 100) * width)
  return `${'█'.repeat(full)}${'░'.repeat(width - full)}`
}

/**
 * Shows a load's progress: on a terminal as one line that is redrawn and then ended, elsewhere as a line every tenth.
 */
export function progressLine(target: ProgressTarget): OnProgress {
  let shown = ''
  return (progress) => {
    const percent = percentOf(progress)
    const step = target.isTTY ? percent : percent - (percent % 10)
    const key = `${progress.phase} ${step}`
    if (key === shown) return
    shown = key
    if (!target.isTTY) {
      target.write(`Demonstration data: ${step} %, ${words(progress)}\n`)
      return
    }
    const text = `Demonstration data ${bar(percent, 24)} ${percent} %, ${words(progress)}`
    target.write(`\r\u001b[K${text.slice(0, (target.columns ?? 120) - 1)}${percent === 100 ? '\n' : ''}`)
  }
}
