import { applicationMachine } from '@cohortium/domain'
import { changed } from '../../../writing/answers.ts'
import type { Governed } from '../../../writing/history.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { Application } from './application.entity.ts'

/** How an application's status and its history are stored. */
export const applications: Governed = {
  type: 'Application',
  table: 'application',
  machine: applicationMachine,
  history: { type: 'ApplicationTransition', table: 'application_transition', of: 'application' },
}

export const ApplicationChanged = changed(Application, 'admissions')

export const { change, create } = mutationsOf('admissions')
