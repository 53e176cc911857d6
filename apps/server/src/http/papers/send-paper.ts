import type { ServerResponse } from 'node:http'
import type { Compiler } from '@cohortium/graph-sql'
import type { OperationDefinitionNode } from 'graphql'
import type { Identity } from '../../access/identity.ts'
import type { Typefaces } from '../../papers/typefaces.ts'
import { refuse } from '../access/reply.ts'
import { askGraph } from '../ask-graph.ts'
import { setAttachmentHeaders } from '../attachment.ts'
import { recordExport } from '../record-export.ts'
import type { RequestContext } from '../request-context.ts'
import type { Paper } from './papers.ts'

/** A paper with the operation of its document. */
export interface ReadablePaper {
  readonly paper: Paper
  readonly operation: OperationDefinitionNode
}

export interface PaperSources {
  compiler: Compiler
  context: RequestContext
  identity: Identity
  typefaces: () => Promise<Typefaces>
}

/** Makes a paper of what one statement answers in the asker's role, and hands it out once the trail is told. */
export async function sendPaper(
  { paper, operation }: ReadablePaper,
  id: string,
  response: ServerResponse,
  { compiler, context, identity, typefaces }: PaperSources,
): Promise<void> {
  const row = new RegExp(`^${paper.prefix}_([1-9]\\d{0,8})$`).exec(id)?.[1]
  const me = `asg_${identity.assignmentId}`
  const answer = row === undefined ? {} : await askGraph(compiler, operation, { me, id }, context)
  const made = paper.make(answer, identity.role, context.today)
  if (!made.ok) return refuse(response, made.status, made.code, made.message)
  const faces = await typefaces()
  const missing = faces.missing(made.texts)
  if (missing.length > 0)
    return refuse(
      response,
      422,
      'UNPRINTABLE',
      `The name has “${missing.join('”, “')}”, for which the typeface of papers has no letter; record the name in Latin letters.`,
    )
  const content = await made.draw(faces)
  await recordExport(context, {
    operation: paper.name,
    rowCount: 1,
    asked: { table: paper.table, column: 'id', value: row ?? '' },
  })
  setAttachmentHeaders(response, made.fileName, 'application/pdf')
  response.setHeader('content-length', content.length)
  response.writeHead(200).end(content)
}
