import { columns, source } from './participants.mjs'

/** Mercurius caches loaders' answers for the request unless told otherwise; every object here is asked for once. */
const opts = { cache: false }

/** Loads the row that each object's key names, all keys in one statement. */
const one = (statement, key) => ({
  opts,
  async loader(queries, { rows }) {
    const keys = [...new Set(queries.map(({ obj }) => obj[key]).filter((each) => each !== null))]
    const found = keys.length > 0 ? await rows(`${statement} = any($1)`, [keys]) : []
    const byKey = new Map(found.map((row) => [row.key, row]))
    return queries.map(({ obj }) => byKey.get(obj[key]) ?? null)
  },
})

/** Loads the first rows of a list for each object, all objects in one statement. */
const list = (select, from, of, order) => ({
  opts,
  async loader(queries, { rows }) {
    const first = Math.max(...queries.map(({ params }) => params.first))
    const found = await rows(
      `select parent.key as parent, row.* from unnest($1::int[]) as parent (key) cross join lateral (
        select ${select} from ${from} where ${of} = parent.key order by ${order} limit $2) row`,
      [queries.map(({ obj }) => obj.key), first],
    )
    const byParent = Map.groupBy(found, (row) => row.parent)
    return queries.map(({ obj, params }) => ({ nodes: (byParent.get(obj.key) ?? []).slice(0, params.first) }))
  },
})

const university = `select id as key, 'uni_' || id as id, name from university where id`
const authority = `select id as key, 'la_' || id as id, name, region from local_authority where id`
const tutor = `select t.id as key, 'tut_' || t.id as id, t.university_id, ti.given_name as "givenName",
  ti.family_name as "familyName", ti.email
  from tutor t join person_identity ti on ti.person_id = t.person_id where t.id`

/** One tutor by key, for the root. */
export const tutorByKey = async (rows, key) => (await rows(`${tutor} = $1`, [key]))[0]

export const loaders = {
  Participant: {
    localAuthority: one(authority, 'local_authority_id'),
    university: one(university, 'university_id'),
    cohort: one(
      `select id as key, 'coh_' || id as id, name, university_id from cohort where id`,
      'cohort_id',
    ),
    school: one(
      `select id as key, 'sch_' || id as id, name, urn, local_authority_id from school where id`,
      'school_id',
    ),
    primaryTutor: one(tutor, 'primary_tutor_id'),
    moduleRegistrations: list(
      'r.id, upper(r.status) as status, r.final_mark as "finalMark", r.module_id',
      'module_registration r',
      'r.participant_id',
      'r.id',
    ),
    attendances: list(
      'a.id, upper(a.status) as status, a.taught_day_id',
      'attendance a',
      'a.participant_id',
      'a.id',
    ),
    evidenceItems: list(
      `'evi_' || e.id as id, e.title, upper(e.status) as status, e.submitted_on as "submittedOn", e.outcome_id`,
      'evidence_item e',
      'e.participant_id',
      'e.id',
    ),
    feedback: list(
      'f.written_on as "writtenOn", upper(f.status) as status, f.body',
      'feedback f',
      'f.participant_id',
      'f.written_on desc, f.id desc',
    ),
  },
  Cohort: { university: one(university, 'university_id') },
  School: { localAuthority: one(authority, 'local_authority_id') },
  Tutor: {
    university: one(university, 'university_id'),
    caseload: list(columns, source, 'p.primary_tutor_id', 'p.reference'),
  },
  ModuleRegistration: { module: one('select id as key, code, title from module where id', 'module_id') },
  Attendance: {
    taughtDay: one('select id as key, number, held_on as "heldOn" from taught_day where id', 'taught_day_id'),
  },
  EvidenceItem: {
    outcome: one('select id as key, code, title from learning_outcome where id', 'outcome_id'),
  },
}
