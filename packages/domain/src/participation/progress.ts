/** Share (0-1) of the framework's outcomes that are met; none where the framework has none. Source: consortium decision. */
export function progress(outcomesMet: number, outcomesTotal: number): number | null {
  return outcomesTotal === 0 ? null : outcomesMet / outcomesTotal
}

/** Share (0-1) of started registrations that led to a conferred award; none where nobody started. Source: consortium decision. */
export function completionRate(awardsConferred: number, registrationsStarted: number): number | null {
  return registrationsStarted === 0 ? null : awardsConferred / registrationsStarted
}
