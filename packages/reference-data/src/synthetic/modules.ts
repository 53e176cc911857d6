import {
  cappedMark,
  moduleRegistrationMachine,
  type ModuleRegistrationState,
  type ModuleRole,
} from '@cohortium/domain'
import { instant, iso, isoIfPast, type Day } from './calendar.ts'
import type { ModuleView } from './catalogue-view.ts'
import { roles, type Participation, type Markers } from './participation.ts'
import type { Attempt } from './journey-plan.ts'
import { writeMark } from './marks.ts'

export interface HeldRegistration {
  id: number
  role: ModuleRole
  module: ModuleView
  status: ModuleRegistrationState
  isCurrent: boolean
  credits: number
  attempts: readonly Attempt[]
}

interface Step {
  name: 'recordMark' | Attempt['decision']
  on: Day
  by: 'tutor' | 'university_partner'
}

/** A registration for each role of the programme, with the marks and boards that lie behind the demonstration's day. */
export function writeModules(participation: Participation, markers: Markers): HeldRegistration[] {
  const { journey } = participation
  return roles.flatMap((role) => {
    const attempts = journey.attempts[role]
    return attempts ? [writeRegistration(participation, markers, role, attempts)] : []
  })
}

function writeRegistration(
  participation: Participation,
  markers: Markers,
  role: ModuleRole,
  attempts: readonly Attempt[],
): HeldRegistration {
  const { world, sink, journey, university, authority, participantId, lastDay } = participation
  const module = university.modules[role]
  const id = sink.reserve('module_registration')
  const isCurrent = !(role === 'learning_outcomes_portfolio' && journey.switchedOn !== undefined)
  const marked =
    isCurrent && journey.startsOn !== undefined
      ? attempts.filter((attempt) => attempt.markedOn <= lastDay)
      : []
  const steps = marked.flatMap((attempt): Step[] => [
    { name: 'recordMark', on: attempt.markedOn, by: 'tutor' },
    ...(attempt.board && attempt.board.confirmsOn <= world.today
      ? [{ name: attempt.decision, on: attempt.board.confirmsOn, by: 'university_partner' as const }]
      : []),
  ])
  let status: ModuleRegistrationState = moduleRegistrationMachine.initial
  for (const [index, step] of steps.entries()) {
    const to = moduleRegistrationMachine.transitions[step.name].to
    sink.add('module_registration_transition', {
      name: step.name,
      from_state: status,
      to_state: to,
      occurred_at: instant(step.on, 200 + index * 40),
      actor: step.by,
      reason: step.name === 'defer' ? 'Circumstances accepted.' : null,
      module_registration_id: id,
    })
    status = to
  }
  const ended = status === 'passed' || status === 'failed'
  const shown =
    (status === 'referred' || status === 'deferred' ? attempts[marked.length] : marked.at(-1)) ?? attempts[0]
  const finalMark = writeMarks(participation, markers, module, id, marked)
  sink.put('module_registration', {
    id,
    role,
    status,
    is_current: isCurrent,
    registered_on: iso(journey.registeredOn),
    due_on: shown ? iso(shown.dueOn) : null,
    completed_on: ended ? isoIfPast(marked.at(-1)?.board?.confirmsOn, world.today) : null,
    attempt: shown?.number ?? 1,
    final_mark: finalMark,
    version: steps.length + 1,
    participant_id: participantId,
    module_id: module.id,
    module_variant_id: authority.variants.get(module.id) ?? null,
    exam_board_id: marked.at(-1)?.board?.id ?? null,
  })
  return { id, role, module, status, isCurrent, credits: module.credits, attempts }
}

/** Answers the capped mark that counts, or null where nothing is marked. */
function writeMarks(
  participation: Participation,
  markers: Markers,
  module: ModuleView,
  registrationId: number,
  marked: readonly Attempt[],
): number | null {
  const { number, world, sink } = participation
  const { passMark } = module
  if (passMark === null) return null
  let final: number | null = null
  let before: { id: number; attempt: Attempt } | undefined
  const last = marked.at(-1)
  const corrected =
    number % 89 === 11 &&
    module.role === 'organisational_contexts' &&
    last?.decision === 'confirmPass' &&
    last.number === 1 &&
    last.board !== undefined &&
    last.board.confirmsOn + 9 <= world.today
  for (const attempt of marked) {
    const raw = attempt.raw as number
    const capped = cappedMark(raw, passMark, attempt.number > 1)
    const supersedesId: number | null = before?.attempt.number === attempt.number ? before.id : null
    const note = attempt.decision === 'defer' ? 'Set aside by the board: circumstances accepted.' : null
    const id = writeMark({
      participation,
      markers,
      registrationId,
      attempt,
      raw,
      capped,
      isCurrent: attempt === last && !corrected,
      supersedesId,
      note,
    })
    before = { id, attempt }
    final = capped
  }
  if (!corrected || !last || !before) return final
  const raw = (last.raw as number) + 2
  sink.add('mark', {
    attempt: last.number,
    raw,
    capped: raw,
    second_raw: null,
    marked_on: iso((last.board?.confirmsOn as number) + 9),
    second_marked_on: null,
    is_current: true,
    frozen_on: null,
    note: "Correction: one criterion's points had not been added.",
    version: 1,
    module_registration_id: registrationId,
    first_marker_id: markers.primaryOn(last.markedOn).id,
    second_marker_id: null,
    supersedes_id: before.id,
  })
  return raw
}
