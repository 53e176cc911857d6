import { refuse } from '@cohortium/domain'
import type { InspectionRefusal } from './inspection-refusal.ts'

const damaged = (name: string, kind: string): InspectionRefusal =>
  refuse('damaged', `“${name}” breaks off: it is the beginning of a ${kind} picture; copy or scan it again.`)

/** The last chunk of a PNG, whose checksum is always the same. */
const endOfPng = Buffer.from('0000000049454e44ae426082', 'hex')

export const faultOfPng = (content: Buffer, name: string): InspectionRefusal | undefined =>
  content.subarray(12, 16).toString('latin1') === 'IHDR' && content.includes(endOfPng, 33)
    ? undefined
    : damaged(name, 'PNG')

/** Cameras add more after its end. */
export const faultOfJpeg = (content: Buffer, name: string): InspectionRefusal | undefined =>
  content.lastIndexOf('ffd9', undefined, 'hex') > 3 ? undefined : damaged(name, 'JPEG')
