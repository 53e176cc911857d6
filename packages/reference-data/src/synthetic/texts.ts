/** Where credits of the award were taken on to. */
export const masters: readonly (readonly [programme: string, institution: string])[] = [
  ['MA Education: Special Educational Needs', 'University of Plymouth'],
  ['MA Education', 'University of Exeter'],
  ['MA Education', 'University of Plymouth'],
  ['MEd Special Educational Needs', 'University of Exeter'],
]

export const moduleFeedback = [
  'A clear account of how funding works in your school. Bring the local offer in earlier.',
  'Strong use of evidence; “so what?” could be asked once more at the end of each section.',
  "Good critical stance. Name whose voice is missing: the family's view would help.",
  'The audit is thorough. Shorten the description and give the analysis its room.',
  'Well structured. Say what you would now do differently, and why.',
] as const

export const evidenceFeedback = [
  'Convincing. Add a sentence on what changed for the child.',
  'Date the document and say who took part in the review.',
  "A good start; the governors' response would make it complete.",
] as const

export const dayFeedback = [
  'Thank you for leading the discussion on graduated response.',
  'Your questions on transition helped the whole table.',
] as const

export const concernTexts = {
  attendance: [
    'Missed a taught day without a word.',
    'Telephone call; will make the day up with another group.',
  ],
  progress: ['Portfolio is some way behind plan.', 'Agreed a plan with dates, piece by piece.'],
  wellbeing: ['Says that the term has been “too much”.', 'Pointed to the wellbeing service; weekly call.'],
  workload: [
    'Teaches a full timetable beside the post.',
    'Wrote to the headteacher about time for the role.',
  ],
  release: ['Cover for the next taught day is in doubt.', 'Reminded the school of the agreement.'],
  other: ['Considers a move to another school.', 'Explained how a move would affect the registration.'],
} as const

export const claimSummaries = {
  illness: 'Four weeks of illness in the weeks before the due date.',
  bereavement: "A parent's death during the module.",
  caring: 'Sudden care for a family member.',
  employment: 'Took over a second role when a colleague left.',
} as const

export const comments: readonly (string | null)[] = [
  null,
  'The taught days gave me people to call.',
  null,
  "Our SENCO now leads meetings that I used to; it shows in pupils' reviews.",
  null,
  'More on funding, please. “High needs” remains a puzzle.',
  null,
  'Best professional development in years.',
  null,
  'The reading list is long; a shorter core list would help.',
]

export const sharedPractice = [
  [
    'A one-page profile that pupils write themselves',
    'How a school moved from adult-written profiles to ones that pupils write and keep.',
  ],
  [
    'Provision map on a single sheet',
    'A spreadsheet that shows who gets what, for how long, and what came of it.',
  ],
  ['Meeting families halfway', 'Review meetings held at the village hall, and what it did to attendance.'],
  ['Questions for learning walks', 'Ten questions for a walk through classrooms with a governor.'],
] as const
