import { admissions } from './slices/admissions/index.ts'
import { assessment } from './slices/assessment/index.ts'
import { insight } from './slices/insight/index.ts'
import { participation } from './slices/participation/index.ts'
import { partners } from './slices/partners/index.ts'
import { programme } from './slices/programme/index.ts'
import type { Slice } from './slice.ts'

/** Every slice, those that others refer to first. */
export const slices: readonly Slice[] = [partners, programme, admissions, participation, assessment, insight]
