import type { Reminder } from '@cohortium/domain'
import { expect, it } from 'vitest'
import { digestLetter } from '../../src/reminders/digest-letter.ts'

const reminder = (id: number): Reminder => ({
  kind: 'missing_register',
  concerns: 'tutor',
  dueOn: '2024-01-10',
  sentence: `The register of day ${id} lacks 1 of 2 participants.`,
  about: { type: 'TaughtDay', id },
})
const facts = { displayName: 'Ada Rowe', publicUrl: 'https://award.example.org' }

it('a digest of one thing names it, says where to see to it and how to have no more', () => {
  const { subject, body } = digestLetter({ ...facts, reminders: [reminder(3)] })
  expect(subject).toBe('Cohortium: one thing is due')
  expect(body).toBe(`Dear Ada Rowe,

Registers
- The register of day 3 lacks 1 of 2 participants.

All of it, with what to do: https://award.example.org/

You get this message on working days on which something is due. It can be switched off on the page of your account.`)
})

it('a digest of very many things names twenty of a kind', () => {
  const reminders = Array.from({ length: 45 }, (_, id) => reminder(id))
  const { subject, body } = digestLetter({ ...facts, reminders })
  expect(subject).toBe('Cohortium: 45 things are due')
  expect(body.match(/^- /gm)).toHaveLength(21)
  expect(body).toContain('- and 25 more.')
})
