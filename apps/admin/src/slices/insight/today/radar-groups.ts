import { deadlineRadar, type DeadlineOutlook, type IsoDate } from '@cohortium/domain'
import type { DeadlineRadarQuery } from '@/gql/graphql.ts'
import type { Tone } from '@/ui/tone.ts'

type RadarParticipant = DeadlineRadarQuery['participants']['nodes'][number]
type RadarBoard = DeadlineRadarQuery['examBoards']['nodes'][number]

/** A participant with what the boards of their own university mean for their deadline. */
export interface RadarRow {
  participant: RadarParticipant
  outlook: DeadlineOutlook
  deadline: IsoDate
  /** Last board that still meets the deadline. */
  board: RadarBoard | null
}

/** Judges each participant by the boards ahead at the university that would confer the award. */
export function radarRows({ participants, examBoards }: DeadlineRadarQuery, today: IsoDate): RadarRow[] {
  return participants.nodes.flatMap((participant) => {
    if (!participant.statutoryDeadline) return []
    const boards = examBoards.nodes.filter((board) => board.university.id === participant.university.id)
    const radar = deadlineRadar(participant.statutoryDeadline, boards, today)
    return [
      {
        participant,
        outlook: radar.outlook,
        deadline: participant.statutoryDeadline,
        board: radar.lastBoardInTime,
      },
    ]
  })
}

/** How each outlook is shown, the most pressing that can still be helped first. */
export const outlooks = [
  { outlook: 'last_board', label: 'One board left', icon: 'i-lucide-alarm-clock', tone: 'warning' },
  { outlook: 'board_misses', label: 'Next board too late', icon: 'i-lucide-calendar-x', tone: 'error' },
  { outlook: 'no_board', label: 'No board set', icon: 'i-lucide-calendar-off', tone: 'error' },
  { outlook: 'passed', label: 'Deadline missed', icon: 'i-lucide-triangle-alert', tone: 'error' },
  {
    outlook: 'several_boards',
    label: 'Several boards left',
    icon: 'i-lucide-calendar-check',
    tone: 'success',
  },
] as const satisfies readonly { outlook: DeadlineOutlook; label: string; icon: string; tone: Tone }[]

export interface RadarGroup {
  look: (typeof outlooks)[number]
  rows: RadarRow[]
}

/** The rows by outlook, without the outlooks that nobody has. */
export const radarGroups = (rows: readonly RadarRow[]): RadarGroup[] =>
  outlooks
    .map((look) => ({ look, rows: rows.filter((row) => row.outlook === look.outlook) }))
    .filter((group) => group.rows.length > 0)
