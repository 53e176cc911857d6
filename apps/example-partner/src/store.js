import { appendFile, mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The learning environment's own rows: two files of JSON lines, to which is only ever added.
 *
 * - `courses.jsonl`: `{"module": "AW1", "url": "https://…"}`; the last line of a module holds.
 * - `visits.jsonl`: `{"participant": "ptc_12", "at": "2024-01-09T18:03:00.000Z"}`.
 */
export async function openStore(folder) {
  await mkdir(folder, { recursive: true })
  const courses = new Map()
  const visits = new Map()
  const keepCourse = ({ module, url }) => courses.set(module, url)
  const keepVisit = ({ participant, at }) => {
    const known = visits.get(participant) ?? []
    known.push(at)
    visits.set(participant, known)
  }
  for (const line of await linesOf(join(folder, 'courses.jsonl'))) keepCourse(line)
  for (const line of await linesOf(join(folder, 'visits.jsonl'))) keepVisit(line)

  return {
    /** The address of a module's pages. */
    urlOf: (code) => courses.get(code) ?? null,

    /** The last visit, up to the end of a day (`YYYY-MM-DD`) where one is given. */
    lastVisit(participant, day) {
      const seen = (visits.get(participant) ?? []).filter((at) => !day || at.slice(0, 10) <= day)
      return seen.toSorted().at(-1) ?? null
    },

    /** Adds rows, which are on the disk when it answers; it keeps none if one of them is not as it should be. */
    async add({ courses: newCourses = [], visits: newVisits = [] }) {
      for (const { module, url } of newCourses)
        if (!module || !URL.canParse(url)) throw new RangeError(`${module} has no address: ${url}`)
      for (const { participant, at } of newVisits)
        if (!participant || !isMoment(at)) throw new RangeError(`${participant} was seen at no moment: ${at}`)
      const moments = newVisits.map(({ participant, at }) => ({
        participant,
        at: new Date(at).toISOString(),
      }))
      await append(join(folder, 'courses.jsonl'), newCourses)
      await append(join(folder, 'visits.jsonl'), moments)
      for (const one of newCourses) keepCourse(one)
      for (const one of moments) keepVisit(one)
    },
  }
}

const isMoment = (at) => typeof at === 'string' && !Number.isNaN(Date.parse(at))

async function linesOf(file) {
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  // A last line that was cut off by a power cut was never acknowledged.
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

async function append(file, rows) {
  if (rows.length === 0) return
  await appendFile(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  const handle = await open(file)
  await handle.sync()
  await handle.close()
}
