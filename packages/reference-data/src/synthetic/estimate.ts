/** Rows of the demonstration that come with each participant, and those that do not grow with the scale; as counted. */
const perParticipant = 50.4
const fixed = 2_000

/** About how many rows there will be, for a progress bar. */
export function rowCount(scale: number): number {
  return Math.round(fixed + 2_000 * scale * perParticipant)
}
