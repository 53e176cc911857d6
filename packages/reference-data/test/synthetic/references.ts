/** Columns that point to a table of another name than theirs. */
const named: Readonly<Record<string, string>> = {
  'school_succession.predecessor_id': 'school',
  'school_succession.successor_id': 'school',
  'attendance.made_up_at_id': 'taught_day',
  'concern.raised_by_id': 'tutor',
  'mark.first_marker_id': 'tutor',
  'mark.second_marker_id': 'tutor',
  'mark.supersedes_id': 'mark',
  'evidence_item.outcome_id': 'learning_outcome',
  'evidence_item.judged_by_id': 'tutor',
  'outcome_judgement.outcome_id': 'learning_outcome',
  'outcome_judgement.judged_by_id': 'tutor',
  'participant.primary_tutor_id': 'tutor',
  'evaluation_response.survey_id': 'evaluation_survey',
  'evaluation_score.response_id': 'evaluation_response',
}

/** The table that a column refers to, if it refers to one. */
export function referredTable(table: string, column: string): string | undefined {
  if (!column.endsWith('_id')) return undefined
  return named[`${table}.${column}`] ?? column.slice(0, -'_id'.length)
}
