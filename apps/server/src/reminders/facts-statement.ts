import type { ReminderAudience } from '@cohortium/domain'
import type { Statement } from '@cohortium/graph-sql'

/** Which participants `p` and groups `g` somebody is reminded of: their own, of those whom the rules of rows let them see. */
const own: Readonly<Record<ReminderAudience, { participant: string; group: string }>> = {
  tutor: {
    participant: 'p.primary_tutor_id = (select app.viewer_tutor())',
    group: `exists (select from delivery_group_tutor t where t.delivery_group_id = g.id
      and t.tutor_id = (select app.viewer_tutor()))`,
  },
  university_office: {
    participant: 'p.university_id = (select app.viewer_university())',
    group: `exists (select from cohort c where c.id = g.cohort_id
      and c.university_id = (select app.viewer_university()))`,
  },
}

/** Registers of longer ago are nobody's work any more, in days. */
const longestAgo = 365

const registers = (group: string): string => `
  select json_build_object('taughtDayId', d.id, 'number', d.number, 'heldOn', d.held_on, 'groupName', g.name,
    'expected', count(p.id), 'recorded', count(a.id)) as fact
  from delivery_group g
  join taught_day d on d.delivery_group_id = g.id
  join participant p on p.delivery_group_id = g.id and p.status = 'active' and p.started_on <= d.held_on
  left join attendance a on a.participant_id = p.id and a.taught_day_id = d.id
  where d.held_on < app.today() + case when $1::integer > 0 then $1::integer + 1 else 0 end and d.held_on > app.today() - ${longestAgo} and ${group}
  group by d.id, g.name
  having count(a.id) < count(p.id)`

const submissions = (participant: string): string => `
  select json_build_object('evidenceItemId', e.id, 'reference', p.reference, 'outcome', o.code,
    'submittedOn', coalesce(e.resubmitted_on, e.submitted_on),
    'feedbackOn', (select max(f.published_on) from feedback f where f.evidence_item_id = e.id and f.status = 'published')) as fact
  from evidence_item e
  join participant p on p.id = e.participant_id
  join learning_outcome o on o.id = e.outcome_id
  where e.status = 'submitted' and coalesce(e.resubmitted_on, e.submitted_on) is not null
    and p.status = 'active' and ${participant}`

const agreements = (participant: string): string => `
  select json_build_object('releaseAgreementId', r.id, 'reference', p.reference, 'status', r.status,
    'registeredOn', p.registered_on, 'sentOn', r.sent_on) as fact
  from release_agreement r join participant p on p.id = r.participant_id
  where r.status in ('draft', 'sent') and p.status in ('registered', 'active') and ${participant}`

const deadlines = (participant: string): string => `
  select json_build_object('participantId', p.id, 'reference', p.reference, 'statutoryDeadline', p.statutory_deadline,
    'boards', coalesce(b.boards, '[]')) as fact
  from participant p
  left join (
    select b.university_id, json_agg(json_build_object('code', b.code, 'meetsOn', b.meets_on) order by b.meets_on) as boards
    from exam_board b where b.meets_on >= app.today() group by b.university_id
  ) as b on b.university_id = p.university_id
  where p.status in ('registered', 'active', 'interrupted') and p.statutory_deadline is not null and ${participant}`

const listOf = (facts: string): string =>
  `(select coalesce(json_agg(found.fact), '[]') from (${facts}) as found)`

/**
 * The statement that answers {@link ReminderFacts} as JSON, read in somebody's own role.
 * @param within days ahead that are looked at too
 */
export function reminderFacts(audience: ReminderAudience, within = 0): Statement {
  const { participant, group } = own[audience]
  // Agreements are the office's affair, and a tutor owes the feedback.
  const asked = {
    registers: registers(group),
    submissions: audience === 'tutor' ? submissions(participant) : undefined,
    agreements: audience === 'university_office' ? agreements(participant) : undefined,
    deadlines: deadlines(participant),
  }
  const lists = Object.entries(asked).map(
    ([name, facts]) => `'${name}', ${facts === undefined ? `'[]'::json` : listOf(facts)}`,
  )
  return {
    name: `reminder_facts_${audience}`,
    text: `select json_build_object(${lists.join(', ')})::text`,
    values: [String(within)],
    cost: { rows: 1_000, lists: [] },
    personal: [],
    asked: [],
  }
}
