import type { LinkPurpose } from '@cohortium/domain'

/**
 * The address that a link is sent as. The secret stands after the `#`: browsers send that part to no server, so that neither a proxy's
 * log nor a mail scanner that opens addresses has it or uses it up.
 */
export const linkAddress = (publicUrl: string, purpose: LinkPurpose, secret: string): string =>
  `${publicUrl}/answer/${purpose.replaceAll('_', '-')}#${secret}`
