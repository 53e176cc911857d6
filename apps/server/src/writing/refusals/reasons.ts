import { refusal } from './refusal.ts'

export const ReasonMissing = refusal('ReasonMissing', 'A step that needs a reason was taken without one.')
export const NoteMissing = refusal('NoteMissing', 'The reason `other` was given and not explained.')
