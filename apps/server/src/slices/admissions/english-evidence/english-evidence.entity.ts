import {
  englishEvidenceKinds,
  type EnglishEvidence as EnglishEvidenceFacts,
  type EnglishEvidenceKind,
} from '@cohortium/domain'
import { BelongsTo, DateOnly, Enum, GraphType, Id, Numeric, Text } from '@cohortium/graph-sql/declare'
import { recordReaders } from '../../../readers.ts'
import type { Person } from '../person/person.entity.ts'

@GraphType({
  owner: 'admissions',
  table: 'english_evidence',
  prefix: 'eng',
  plural: 'englishEvidences',
  description:
    'Evidence that a person’s English is sufficient: IELTS scores, or a qualification accepted in their place.',
  readers: recordReaders,
  order: ['takenOn'],
  stands: { from: 'takenOn' },
  checks: {
    english_evidence_complete:
      "case kind when 'ielts' then num_nulls(overall, listening, reading, writing, speaking) = 0 else equivalent_name is not null end",
    english_evidence_ielts_scale:
      'overall between 0 and 9 and listening between 0 and 9 and reading between 0 and 9 and writing between 0 and 9 and speaking between 0 and 9',
  },
  indexes: [['person', 'takenOn']],
})
export class EnglishEvidence implements EnglishEvidenceFacts {
  @Id() id!: number

  @Enum(englishEvidenceKinds, 'Whether it is IELTS or an approved equivalent.') kind!: EnglishEvidenceKind

  @Numeric('Overall IELTS score, 0 to 9 in halves; absent for an equivalent.', {
    precision: 2,
    scale: 1,
    nullable: true,
  })
  overall!: number | null

  @Numeric('IELTS listening score, 0 to 9 in halves; absent for an equivalent.', {
    precision: 2,
    scale: 1,
    nullable: true,
  })
  listening!: number | null

  @Numeric('IELTS reading score, 0 to 9 in halves; absent for an equivalent.', {
    precision: 2,
    scale: 1,
    nullable: true,
  })
  reading!: number | null

  @Numeric('IELTS writing score, 0 to 9 in halves; absent for an equivalent.', {
    precision: 2,
    scale: 1,
    nullable: true,
  })
  writing!: number | null

  @Numeric('IELTS speaking score, 0 to 9 in halves; absent for an equivalent.', {
    precision: 2,
    scale: 1,
    nullable: true,
  })
  speaking!: number | null

  @Text('Name of the approved equivalent; absent for IELTS.', { nullable: true })
  equivalentName!: string | null

  @DateOnly('Day on which the test was taken or the qualification awarded.') takenOn!: string

  @BelongsTo('Person', 'Person whose English it shows.', {
    many: 'englishEvidence',
    manyDescription: 'Evidence of the person’s English.',
    manyList: 'plain',
  })
  person!: Person
}
