/** Whether a text is a Unique Reference Number: six digits. Source: DfE, Get Information about Schools. */
export function isUrn(text: string): boolean {
  return /^\d{6}$/.test(text)
}

/** Lowest URN given to synthetic schools; the register issues none so high. Source: consortium decision. */
export const firstSyntheticUrn = 900_000

/** Whether a URN marks a synthetic school. */
export function isSyntheticUrn(urn: string): boolean {
  return isUrn(urn) && Number(urn) >= firstSyntheticUrn
}
