import { completionQuery } from '../completion.mjs'
import { participantsQuery } from './participants.mjs'

const keyOf = (id) => Number(id.split('_')[1])
const idOf =
  (prefix) =>
  ({ id }) =>
    `${prefix}_${id}`
const status = (row) => row.status.toUpperCase()
const names = {
  givenName: ({ identity }) => identity.givenName,
  familyName: ({ identity }) => identity.familyName,
}
/** Loads what a key names; nothing where there is no key. */
const one = (loader, key) => (row, _args, context) =>
  row[key] === null ? null : context.loaders[loader].load(row[key])
/** Loads a parent's list and cuts it to the page. */
const list =
  (loader) =>
  async (row, { first }, context) => {
    const rows = await context.loaders[loader].load(row.id)
    return { nodes: rows.slice(0, first) }
  }

export const resolvers = {
  Query: {
    participant: (_, { id }, { source }) =>
      source
        .getRepository('Participant')
        .findOne({ where: { id: keyOf(id) }, relations: { identity: true } }),
    tutor: (_, { id }, { loaders }) => loaders.tutor.load(keyOf(id)),
    participants: (_, args, { source }) => participantsQuery(source, args),
    completion: (_, _args, { source }) => source.query(completionQuery),
  },
  // A page of the root is read when its rows are asked for, a caseload's rows are there already.
  ParticipantConnection: {
    nodes: (page) => page.nodes ?? page.getMany(),
    totalCount: (page) => page.clone().orderBy().limit(undefined).getCount(),
  },
  Participant: {
    id: idOf('ptc'),
    ...names,
    status,
    localAuthority: one('localAuthority', 'localAuthorityId'),
    university: one('university', 'universityId'),
    cohort: one('cohort', 'cohortId'),
    school: one('school', 'schoolId'),
    primaryTutor: one('tutor', 'primaryTutorId'),
    moduleRegistrations: list('moduleRegistrations'),
    attendances: list('attendances'),
    evidenceItems: list('evidenceItems'),
    feedback: list('feedback'),
  },
  Tutor: {
    id: idOf('tut'),
    ...names,
    email: ({ identity }) => identity.email,
    university: one('university', 'universityId'),
    caseload: list('caseload'),
  },
  LocalAuthority: { id: idOf('la') },
  University: { id: idOf('uni') },
  Cohort: { id: idOf('coh'), university: one('university', 'universityId') },
  School: { id: idOf('sch'), localAuthority: one('localAuthority', 'localAuthorityId') },
  ModuleRegistration: { status, module: one('module', 'moduleId') },
  Attendance: { status, taughtDay: one('taughtDay', 'taughtDayId') },
  EvidenceItem: { id: idOf('evi'), status, outcome: one('outcome', 'outcomeId') },
  Feedback: { status },
}
