/** What the database asks of every registration, by the names of its constraints. */
export const participantChecks = {
  participant_active_has_started:
    "status not in ('active', 'interrupted', 'completed') or started_on is not null",
  participant_interrupted_has_date: "status <> 'interrupted' or interrupted_on is not null",
  participant_ended_has_date:
    "(status in ('completed', 'withdrawn', 'discontinued')) = (ended_on is not null)",
  participant_exit_has_reason: "status not in ('withdrawn', 'discontinued') or exit_reason is not null",
  participant_dates_ordered:
    'started_on >= registered_on and interrupted_on >= started_on and ended_on >= started_on',
  participant_deadline_has_reason:
    "(statutory_deadline_reason = 'third_anniversary') = (statutory_deadline is not null)",
  participant_counts_possible:
    'outcomes_met between 0 and outcomes_total and days_attended between 0 and 6 and credits_achieved >= 0',
}
