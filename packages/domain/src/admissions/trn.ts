/** Numbers of the right shape that people type when they have none. Source: consortium decision. */
export const trnSentinels: readonly string[] = ['0000000', '9999999', '1234567']

/** Whether a text is a Teacher Reference Number: seven digits, leading zeros counting, no sentinel. Source: DfE, teacher reference number guidance. */
export function isTrn(text: string): boolean {
  return /^\d{7}$/.test(text) && !trnSentinels.includes(text)
}
