import {
  documentFormats,
  documentKinds,
  documentStatuses,
  type ApplicationDocument as ApplicationDocumentFacts,
  type DocumentFormat,
  type DocumentKind,
  type DocumentStatus,
} from '@cohortium/domain'
import { BelongsTo, Code, DateOnly, Enum, GraphType, Id, Int, Text } from '@cohortium/graph-sql/declare'
import { officeReaders } from '../../../readers.ts'
import type { Application } from '../application/application.entity.ts'

@GraphType({
  owner: 'admissions',
  table: 'application_document',
  prefix: 'adc',
  plural: 'applicationDocuments',
  description: 'A document that an application needs, and whether it has come.',
  readers: officeReaders,
  uniques: [['application', 'kind']],
  checks: {
    application_document_received_on: "status = 'requested' or received_on is not null",
    application_document_content_whole:
      '(content_format is null) = (content_sha256 is null) and (content_bytes is null) = (content_sha256 is null)',
  },
})
export class ApplicationDocument implements ApplicationDocumentFacts {
  @Id() id!: number

  @Enum(documentKinds, 'What the document proves.') kind!: DocumentKind

  @Enum(documentStatuses, 'Whether it has been asked for, received or checked.') status!: DocumentStatus

  @Text('Name of the file received; absent until it comes.', { nullable: true }) fileName!: string | null

  @Enum(documentFormats, 'Format of the file kept; absent where none is kept here.', { nullable: true })
  contentFormat!: DocumentFormat | null

  @Int('Size of the file kept, in bytes; absent where none is kept here.', { nullable: true })
  contentBytes!: number | null

  @Code('SHA-256 of the file kept, in hexadecimal; absent where none is kept here.', { nullable: true })
  contentSha256!: string | null

  @DateOnly('Day on which it came; absent until then.', { nullable: true }) receivedOn!: string | null

  @Text('What the person who checked it adds.', { nullable: true }) note!: string | null

  @BelongsTo('Application', 'Application that needs the document.', {
    many: 'documents',
    manyDescription: 'Documents that the application needs.',
    manyList: 'plain',
  })
  application!: Application
}
