import { syntheticGenerator, type Generator, type Row } from '@cohortium/reference-data'

const school = (id: number): Row => ({
  id,
  urn: String(900000 + id),
  laestab: null,
  name: `School ${id}`,
  phase: 'primary',
  type: 'community_school',
  status: 'open',
  town: 'Tab\there',
  postcode: null,
  opened_on: '1990-09-01',
  closed_on: null,
  is_synthetic: true,
  mainstream_or_maintained_nursery: true,
  version: 1,
  local_authority_id: 1 + (id % 6),
})

const person = (id: number): Row => ({
  id,
  reference: `PER-${String(id).padStart(6, '0')}`,
  is_synthetic: true,
})

const identity = (id: number): Row => ({
  id,
  person_id: id,
  given_name: 'Ada',
  family_name: `Number ${id}`,
  email: `ada.${id}@example.org`,
  phone: null,
  trn: null,
  date_of_birth: null,
  version: 1,
})

/** Ten schools, successions and people times the scale: enough of a demonstration to try the loader on. */
export const smallGenerator: Generator = {
  // All the tables that refer to one another have to be emptied together.
  tableOrder: syntheticGenerator.tableOrder,
  rowCount: (scale) => 40 * scale,
  *synthesise({ scale }) {
    for (let from = 1; from <= 10 * scale; from += 10) {
      const ids = Array.from({ length: 10 }, (_, place) => from + place)
      yield {
        // A child stands before its parent inside the chunk: the loader has to sort them.
        person_identity: ids.map(identity),
        person: ids.map(person),
        school: ids.map(school),
        school_succession: ids.slice(1).map((id) => ({
          id,
          succeeded_on: '2015-09-01',
          predecessor_id: id - 1,
          successor_id: id,
        })),
      }
    }
  },
}
