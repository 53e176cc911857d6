import { changed } from '../../../writing/answers.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { Mark } from './mark.entity.ts'

export const MarkChanged = changed(Mark, 'assessment')

export const { change } = mutationsOf('assessment')
