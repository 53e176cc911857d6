import type { MigrationInterface, QueryRunner } from 'typeorm'
import { ensureGroupRoles } from '../group-roles.ts'
import { hiddenColumns, withoutHiddenColumns } from './audit/hidden-columns.ts'
import { erasureOfPost, erasureWithoutPost } from './audit/erasure-of-post.ts'
import { functions, grants, tables, takenBack } from './post/messages.ts'

/** The outbox, from which a job sends messages, and the role in which jobs work. Nothing was sent before. */
export class Post implements MigrationInterface {
  name = 'Post1700000000025'

  async up(runner: QueryRunner): Promise<void> {
    await ensureGroupRoles(runner, ['award_jobs'])
    for (const part of [hiddenColumns, tables, functions, grants, erasureOfPost]) await runner.query(part)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(erasureWithoutPost)
    await runner.query(takenBack)
    await runner.query(withoutHiddenColumns)
  }
}
