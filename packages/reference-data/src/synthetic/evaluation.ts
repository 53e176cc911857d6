import type { EvaluationTheme, RespondentKind } from '@cohortium/domain'
import { dayIn, iso, type Day } from './calendar.ts'
import { academicYearCode } from './calendar.ts'
import type { CohortFacts } from './cohorts.ts'
import { chunkSize, type Sink } from './sink.ts'
import { comments } from './texts.ts'
import { currentYear } from './volumes.ts'
import type { World } from './world.ts'

const themes: readonly EvaluationTheme[] = [
  'practice',
  'expertise',
  'confidence',
  'leadership',
  'teaching_and_learning',
  'ofsted',
]

/** Who is asked, with the share of the cohort that answers. */
const respondents: readonly { kind: RespondentKind; label: string; share: number }[] = [
  { kind: 'participant', label: 'Participants', share: 0.12 },
  { kind: 'headteacher', label: 'Headteachers', share: 0.05 },
  { kind: 'external_examiner', label: 'External examiners', share: 0 },
]

/** Each summer three surveys of the cohort; in the current one, a first survey of participants at mid-year. */
export function* writeEvaluations(
  world: World,
  cohort: CohortFacts,
  participants: number,
  sink: Sink,
): Generator<void, void> {
  const current = cohort.year === currentYear
  const random = world.random.fork('evaluation', cohort.id)
  const openedOn = current ? dayIn(cohort.year + 1, 1, 8) : dayIn(cohort.year + 1, 6, 20)
  for (const { kind, label, share } of current ? respondents.slice(0, 1) : respondents) {
    const surveyId = sink.add('evaluation_survey', {
      title: `${label} on the award, ${academicYearCode(cohort.year)}${current ? ', mid-year' : ''}`,
      respondent_kind: kind,
      opened_on: iso(openedOn),
      closed_on: current ? null : iso(openedOn + 41),
      cohort_id: cohort.id,
    })
    const answers = kind === 'external_examiner' ? 2 : Math.max(1, Math.round(participants * share))
    for (let answer = 0; answer < answers; answer++) {
      const submittedOn: Day = Math.min(openedOn + random.between(0, 40), world.today)
      const responseId = sink.add('evaluation_response', {
        submitted_on: iso(submittedOn),
        comment: comments[(answer + cohort.id) % comments.length] as string | null,
        survey_id: surveyId,
      })
      for (const theme of themes) {
        // Not every question is answered.
        if (random.chance(0.06)) continue
        sink.add('evaluation_score', {
          theme,
          score: Math.min(5, 2 + random.between(0, 2) + random.between(0, 2)),
          response_id: responseId,
        })
      }
      if (sink.size >= chunkSize) yield
    }
  }
}
