import { loadCatalogue } from '@cohortium/reference-data'
import { graphql, type GraphQLSchema } from 'graphql'
import { Client } from 'pg'
import type { Execute } from '@cohortium/graph-sql'
import { migrate } from '../../../src/database/migrate.ts'
import { buildGraph } from '../../../src/graph/build-graph.ts'
import { slices } from '../../../src/slices.ts'
import { oneOfEverything } from '../../database/world.ts'
import { ownDatabase } from '../../databases.ts'

/** The programme's today in these tests. */
const today = '2024-03-15'

/**
 * Beside one of everything, Cara: born Finch, called Moss from 16 December 2023; registered on 10 September 2023, interrupted from
 * 29 October until 29 February, tutored by two people in turn. Cornwall went from Plymouth to Exeter in August 2022.
 */
const histories = `
insert into person (reference, pseudonym, is_synthetic) values ('PER-000003', 'p3', true);
insert into person_identity (given_name, family_name, email, person_id) values ('Cara', 'Moss', 'cara@example.org', 3);
insert into person_name (given_name, family_name, valid_from, valid_to, person_id)
  values ('Cara', 'Finch', '2000-01-01', '2023-12-16', 3), ('Cara', 'Moss', '2023-12-16', null, 3);
insert into participant (reference, status, pseudonym, scope, registered_on, started_on, interrupted_on,
    statutory_deadline_reason, outcomes_met, outcomes_total, days_attended, credits_achieved, person_id, programme_id,
    cohort_id, university_id, local_authority_id, award_scheme_id, primary_tutor_id)
  values ('SWC-000002', 'active', 'x2', 'full', '2023-09-10', '2023-09-20', '2023-10-29',
    'never_appointed', 1, 13, 1, 0, 3, 1, 1, 1, 2, 1, 2);
insert into participant_transition (name, from_state, to_state, effective_on, occurred_at, actor, participant_id) values
  ('start', 'registered', 'active', '2023-09-20', '2023-09-20 08:00Z', 'university_partner', 2),
  ('interrupt', 'active', 'interrupted', '2023-10-29', '2023-11-06 10:00Z', 'university_partner', 2),
  ('resume', 'interrupted', 'active', '2024-02-29', '2024-02-29 23:30Z', 'university_partner', 2);
insert into tutor_allocation (valid_from, valid_to, participant_id, tutor_id)
  values ('2023-09-20', '2023-12-01', 2, 1), ('2023-12-01', null, 2, 2);

insert into application (reference, status, submitted_at, headteacher_supports, access_to_pupils, leads_aspect_of_sen,
    residency, is_overseas_qualified, person_id, programme_id, cohort_id, school_id, local_authority_id, university_id)
  values ('APP-000002', 'offered', '2023-07-14 23:30Z', true, true, true, 'home', false, 3, 1, 1, 1, 2, 1),
    ('APP-000003', 'draft', null, true, true, true, 'home', false, 2, 1, 1, 1, 2, 1);
insert into application_transition (name, from_state, to_state, occurred_at, actor, application_id) values
  ('submit', 'draft', 'submitted', '2023-07-14 23:30Z', 'applicant', 2),
  ('startReview', 'submitted', 'under_review', '2023-10-28 23:30Z', 'university_partner', 2),
  ('makeOffer', 'under_review', 'offered', '2023-10-29 23:30Z', 'university_partner', 2);

update routing set valid_to = '2022-08-01' where local_authority_id = 2;
insert into routing (valid_from, source, local_authority_id, university_id) values ('2022-08-01', 'A decision.', 2, 2);
`

/** What a question answers: data, or the message and code of its refusal. */
export interface Asked {
  readonly data: unknown
  readonly refusal: { readonly message: string; readonly code: unknown } | undefined
}

/** A programme with a past, and the graph to ask about it. */
export interface Histories {
  readonly schema: GraphQLSchema
  ask(query: string, variables?: Record<string, unknown>): Promise<Asked>
  stop(): Promise<void>
}

export async function programmeWithHistories(): Promise<Histories> {
  const database = await ownDatabase('histories')
  await migrate({ url: database.url })
  const client = new Client({ connectionString: database.url, options: '-c jit=off' })
  await client.connect()
  await loadCatalogue(client)
  await client.query(oneOfEverything)
  await client.query(histories)
  await client.query("select set_config('app.today', $1, false)", [today])
  const { schema } = await buildGraph(slices)

  const execute: Execute = async ({ text, values }) => {
    const { rows } = await client.query<{ data: string }>(text, [...values])
    return [Buffer.from(rows[0]?.data ?? '')]
  }
  return {
    schema,
    async ask(source, variableValues = {}) {
      const { data, errors } = await graphql({ schema, source, variableValues, contextValue: { execute } })
      const [error] = errors ?? []
      const plain: unknown = JSON.parse(JSON.stringify(data ?? null))
      return { data: plain, refusal: error && { message: error.message, code: error.extensions.code } }
    },
    async stop() {
      await client.end()
      await database.drop()
    },
  }
}
