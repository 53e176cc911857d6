import { isDeepStrictEqual } from 'node:util'
import { bodiesOf, openClient } from './client.mjs'

const decoder = new TextDecoder()

/** Whether two numbers are the same but for the last places, in which an average may differ by how it was added up. */
const close = (a, b) => a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))

/** The place of the first difference of two values, or undefined; the order of an object's keys is none. */
export function difference(a, b, at = 'data') {
  if (typeof a === 'number' && typeof b === 'number') return close(a, b) ? undefined : at
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b)
    return isDeepStrictEqual(a, b) ? undefined : at
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  for (const key of keys) {
    const found = difference(a[key], b[key], `${at}.${key}`)
    if (found) return found
  }
  return undefined
}

/** Groups have no order of their own in every contestant. */
const inOrder = (answer) =>
  Array.isArray(answer)
    ? answer
        .map((row) => [`${row.authority}|${row.academicYear}|${row.status}`, row])
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, row]) => row)
    : answer

async function answerOf(contestant, client, operation, body) {
  const { status, bytes } = await client.post(body)
  const text = decoder.decode(bytes)
  if (status !== 200) throw new Error(`${status} ${text.slice(0, 300)}`)
  const { data, errors } = JSON.parse(text)
  if (errors?.length > 0) throw new Error(errors[0].message)
  const shape = contestant.answers[operation]
  return inOrder(shape ? shape(data) : data)
}

/** Time enough to find a difference, in milliseconds; slow operations are compared for fewer sets of variables. */
const enough = 10_000

/**
 * Asks every contestant the same and compares the answers with the first one's.
 * @returns what is wrong, by contestant; a contestant without an entry answers alike.
 */
export async function compareAnswers(running, operation, sets) {
  const wrong = {}
  const clients = running.map((contestant) => openClient(contestant, 1))
  const begun = performance.now()
  for (const set of sets) {
    if (performance.now() - begun > enough) break
    let expected
    for (const [place, contestant] of running.entries()) {
      if (wrong[contestant.name]) continue
      const [body] = bodiesOf(contestant, operation, [set])
      try {
        const answer = await answerOf(contestant, clients[place], operation, body)
        expected ??= answer
        const at = difference(expected, answer)
        if (at) wrong[contestant.name] = `differs at ${at} for ${JSON.stringify(set)}`
      } catch (error) {
        wrong[contestant.name] = error.message
      }
    }
  }
  await Promise.all(clients.map((client) => client.close()))
  return wrong
}
