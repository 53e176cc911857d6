/** A participant with the keys that its loaders need. */
export const columns = `'ptc_' || p.id as id, p.id as key, p.reference, upper(p.status) as status,
  p.statutory_deadline as "statutoryDeadline", p.local_authority_id, p.university_id, p.cohort_id, p.school_id,
  p.primary_tutor_id, pi.given_name as "givenName", pi.family_name as "familyName"`

export const source = `participant p join person_identity pi on pi.person_id = p.person_id`

const orders = {
  reference: 'p.reference',
  familyName: 'pi.family_name',
  statutoryDeadline: 'p.statutory_deadline',
}

/** `where` as conditions, each with the values it adds. */
function conditions(where, value) {
  const found = []
  const add = (asked, sql) => asked !== undefined && found.push(sql(value(asked)))
  add(where.reference?.gt, (given) => `p.reference > ${given}`)
  add(where.statutoryDeadline?.gte, (given) => `p.statutory_deadline >= ${given}`)
  add(where.statutoryDeadline?.lte, (given) => `p.statutory_deadline <= ${given}`)
  add(
    where.localAuthority?.code?.eq,
    (given) => `p.local_authority_id in (select id from local_authority where code = ${given})`,
  )
  add(
    where.cohort?.academicYear?.code?.eq,
    (given) =>
      `p.cohort_id in (select c.id from cohort c join academic_year y on y.id = c.academic_year_id where y.code = ${given})`,
  )
  add(
    where.school?.localAuthority?.code?.eq,
    (given) =>
      `p.school_id in (select s.id from school s join local_authority a on a.id = s.local_authority_id where a.code = ${given})`,
  )
  add(
    where.evidenceItems?.none?.outcome?.code?.eq,
    (given) => `not exists (select from evidence_item e join learning_outcome o on o.id = e.outcome_id
      where e.participant_id = p.id and o.code = ${given})`,
  )
  return found.length > 0 ? ` where ${found.join(' and ')}` : ''
}

/** What a connection's own resolvers read its rows and their number by. */
export function participants(rows, { where = {}, orderBy = [], first }) {
  const values = []
  const filter = conditions(where, (given) => `$${values.push(given)}`)
  const keys = orderBy
    .flatMap((key) => Object.entries(key))
    .map(([name, direction]) => `${orders[name]} ${direction}`)
  return {
    nodes: () =>
      rows(
        `select ${columns} from ${source}${filter} order by ${[...keys, 'p.id'].join(', ')} limit $${values.length + 1}`,
        [...values, first],
      ),
    totalCount: async () => {
      const [{ count }] = await rows(`select count(*)::int as count from ${source}${filter}`, values)
      return count
    },
  }
}
