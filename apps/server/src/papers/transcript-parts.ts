import type {
  TranscriptAward,
  TranscriptDay,
  TranscriptFacts,
  TranscriptModule,
  TranscriptOutcome,
} from './facts.ts'
import type { Table } from './table.ts'
import { attendanceWords, longDate, markWords, participantWords, resultWords } from './words.ts'

/** What stands at the head: label and value. */
export function particularsOf(facts: TranscriptFacts): (readonly [string, string])[] {
  const { holder, programme, cohort, school, localAuthority, status, registeredOn, startedOn, endedOn } =
    facts
  const ending = endedOn === null ? '' : ` on ${longDate(endedOn)}`
  return [
    ['Programme', programme],
    ['Registration', holder.reference],
    ['Cohort', cohort],
    ['Registered on', longDate(registeredOn)],
    ['School or setting', school ?? 'Not recorded'],
    ['Began on', startedOn === null ? 'Not begun' : longDate(startedOn)],
    ['Local authority', localAuthority],
    ['Status', `${participantWords[status]}${ending}`],
  ]
}

/** A capped mark says so. */
function markOf({ mark, before, status }: TranscriptModule): string {
  if (mark === null) return status === 'passed' ? 'Pass' : '–'
  return before === null ? markWords(mark) : `${markWords(mark)} * (${markWords(before)})`
}

export const moduleTable = ({ modules }: TranscriptFacts): Table<TranscriptModule> => ({
  rows: modules,
  columns: [
    { title: 'Code', share: 0.13, of: ({ code }) => code },
    { title: 'Module', share: 0.34, of: ({ title }) => title },
    { title: 'Level', share: 0.07, align: 'right', of: ({ level }) => String(level) },
    { title: 'Credits', share: 0.08, align: 'right', of: ({ credits }) => String(credits) },
    { title: 'Attempt', share: 0.09, align: 'right', of: ({ attempt }) => String(attempt) },
    { title: 'Mark', share: 0.11, align: 'right', of: markOf },
    {
      title: 'Result',
      share: 0.18,
      of: ({ status, completedOn }) =>
        completedOn === null ? resultWords[status] : `${resultWords[status]}, ${longDate(completedOn)}`,
    },
  ],
})

export const outcomeTable = ({ outcomes }: TranscriptFacts): Table<TranscriptOutcome> => ({
  rows: outcomes,
  columns: [
    { title: 'Outcome', share: 0.12, of: ({ code }) => code },
    { title: 'What it is', share: 0.63, of: ({ title }) => title },
    {
      title: 'Met',
      share: 0.25,
      of: ({ metOn }) => (metOn === null ? 'Not yet met' : `Met on ${longDate(metOn)}`),
    },
  ],
})

export const dayTable = ({ days }: TranscriptFacts): Table<TranscriptDay> => ({
  rows: days,
  columns: [
    { title: 'Day', share: 0.08, align: 'right', of: ({ number }) => String(number) },
    { title: 'Held on', share: 0.22, of: ({ heldOn }) => longDate(heldOn) },
    { title: 'Theme', share: 0.42, of: ({ theme }) => theme },
    {
      title: 'Attendance',
      share: 0.28,
      of: ({ status }) => (status === null ? 'Not recorded' : attendanceWords[status]),
    },
  ],
})

export const awardParagraphs = ({ awards }: TranscriptFacts): string[] =>
  awards.length === 0 ? ['No award has been recommended.'] : awards.flatMap(ofAward)

function ofAward(award: TranscriptAward): string[] {
  return [
    `${award.title}, ${award.credits} credits: ${fateOf(award)}`,
    ...award.reasons.map((one) => `• ${one}`),
  ]
}

function fateOf({
  status,
  recommendedOn,
  conferredOn,
  rescindedOn,
  certificateNumber,
}: TranscriptAward): string {
  const conferred = conferredOn === null ? '' : `conferred on ${longDate(conferredOn)}`
  const number = certificateNumber === null ? '' : `, certificate ${certificateNumber}`
  switch (status) {
    case 'recommended':
      return `recommended on ${longDate(recommendedOn)}, not conferred yet.`
    case 'conferred':
      return `${conferred}${number}.`
    case 'not_conferred':
      return `recommended on ${longDate(recommendedOn)} and not conferred.`
    case 'rescinded':
      return `${conferred}${number}; rescinded${rescindedOn === null ? '' : ` on ${longDate(rescindedOn)}`}.`
  }
}
