/** Minutes until a message is tried again, by how often it failed; after the last of them it is given up, two days later. */
const waits = [1, 5, 15, 60, 240, 720, 1440] as const

/** Minutes until a message that failed so often is tried again; undefined where it is given up. */
export const minutesToNextAttempt = (failedAttempts: number): number | undefined => waits[failedAttempts - 1]
