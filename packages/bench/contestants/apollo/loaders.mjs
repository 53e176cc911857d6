import DataLoader from 'dataloader'
import { In } from 'typeorm'

/** One row by id; all ids asked for in a turn go into one statement. */
const one = (source, name, relations) =>
  new DataLoader(async (ids) => {
    const found = await source.getRepository(name).find({ where: { id: In(ids) }, relations })
    const byId = new Map(found.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id) ?? null)
  })

/** The rows that belong to one parent, in the list's order; all parents asked for in a turn go into one statement. */
const many = (source, name, parent, order, relations) =>
  new DataLoader(async (ids) => {
    const found = await source.getRepository(name).find({ where: { [parent]: In(ids) }, order, relations })
    const byParent = Map.groupBy(found, (row) => row[parent])
    return ids.map((id) => byParent.get(id) ?? [])
  })

/** Loaders of one request; they remember what they loaded. */
export const makeLoaders = (source) => ({
  university: one(source, 'University'),
  localAuthority: one(source, 'LocalAuthority'),
  cohort: one(source, 'Cohort'),
  school: one(source, 'School'),
  tutor: one(source, 'Tutor', { identity: true }),
  module: one(source, 'Module'),
  taughtDay: one(source, 'TaughtDay'),
  outcome: one(source, 'LearningOutcome'),
  moduleRegistrations: many(source, 'ModuleRegistration', 'participantId', { id: 'ASC' }),
  attendances: many(source, 'Attendance', 'participantId', { id: 'ASC' }),
  evidenceItems: many(source, 'EvidenceItem', 'participantId', { id: 'ASC' }),
  feedback: many(source, 'Feedback', 'participantId', { writtenOn: 'DESC', id: 'DESC' }),
  caseload: many(source, 'Participant', 'primaryTutorId', { reference: 'ASC' }, { identity: true }),
})
