import type { Assessing, Learner } from './assessing.ts'

/** Global id of the mark that counts in a module of somebody's. */
export const currentMark = async (work: Assessing, learner: Learner, role: string): Promise<string> =>
  (
    await work.one<{ id: string }>(
      `select 'mrk_' || id as id from mark where module_registration_id = $1 and is_current`,
      [learner.registrations[role]?.slice(4)],
    )
  ).id

/** What is asked of a mark that was changed. */
export const markTold =
  '... on MarkChanged { mark { id raw capped secondRaw isCurrent frozenOn supersedes { id } moduleRegistration { finalMark } } }'
