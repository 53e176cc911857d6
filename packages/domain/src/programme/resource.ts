import type { IsoDate } from '../dates/iso-date.ts'
import type { ResourceKind } from './resource-kind.ts'

/** Learning material, or good practice shared with a group. */
export interface Resource {
  /** Identity within the table, from 1. */
  id: number
  title: string
  kind: ResourceKind
  url: string | null
  description: string
  publishedOn: IsoDate | null
  /** First day on which it is no longer offered. */
  withdrawnOn: IsoDate | null
  /** Who shared it, in words; no link to a person. */
  sharedBy: string | null
  source: string | null
  version: number
}
