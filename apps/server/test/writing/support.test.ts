import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveAlone, type ServedAlone } from '../access/served-alone.ts'
import { administering } from './administering.ts'
import { atPlymouth, finder, one, type Thing } from './things.ts'

let server: ServedAlone
beforeAll(async () => {
  server = await serveAlone('support')
})
afterAll(() => server.stop())

const { change, read } = administering(() => server)
const find = finder(read)
const office = 'demo-plymouth'
const tutor = 'demo-tutor'

describe('a tutor', () => {
  const mine = async (place: number): Promise<Thing> => {
    const { participants } = await server
      .as(tutor)
      .data<{ participants: { nodes: Thing[] } }>(
        '{ participants(where: { status: { eq: ACTIVE } }, first: 200) { nodes { id version } } }',
      )
    const { rows } = await server.owner.query<{ id: string }>(
      `select 'ptc_' || p.id as id from participant p join assignment s on s.tutor_id = p.primary_tutor_id join account a on a.id = s.account_id
       where a.email = 'tutor@demo.example' and p.status = 'active' order by p.id`,
    )
    const found = participants.nodes.find(({ id }) => id === rows[place]?.id)
    if (!found) throw new Error('the tutor has nobody')
    return found
  }

  it('writes feedback, which is rewritten until it is published', async () => {
    const who = await mine(0)
    const { moduleRegistrations } = await read<{
      moduleRegistrations: { nodes: { module: { id: string } }[] }
    }>(
      `{ moduleRegistrations(where: { participant: { id: { eq: "${who.id}" } } }) { nodes { module { id } } } }`,
    )
    const moduleId = moduleRegistrations.nodes[0]?.module.id
    const selection = '... on FeedbackChanged { feedback { id version status publishedOn body } }'
    const text = { ...one(who), body: 'A clear argument.' }
    expect(await change('writeFeedback', text, '', tutor)).toMatchObject({ __typename: 'OneSubjectNeeded' })
    const written = await change('writeFeedback', { ...text, moduleId }, selection, tutor)
    const draft = written.feedback as Thing
    const edited = await change(
      'editFeedback',
      { ...one(draft), body: 'A very clear argument.' },
      selection,
      tutor,
    )
    const published = await change('publishFeedback', one(edited.feedback as Thing), selection, tutor)
    expect(published).toMatchObject({
      feedback: { status: 'PUBLISHED', publishedOn: '2024-01-15', body: 'A very clear argument.' },
    })
    expect(
      await change('editFeedback', { ...one(published.feedback as Thing), body: 'No.' }, '', tutor),
    ).toMatchObject({ __typename: 'OutOfTurn' })
  })

  it('raises a concern, acts on it, settles it and raises it again', async () => {
    const who = await mine(1)
    const selection = '... on ConcernChanged { concern { id version status resolvedOn } }'
    const facts = { category: 'WORKLOAD', severity: 'MEDIUM', summary: 'Two jobs.' }
    const raised = await change('raiseConcern', { ...one(who), ...facts }, selection, tutor)
    const acted = await change(
      'startAction',
      { ...one(raised.concern as Thing), action: 'A talk with the head.' },
      selection,
      tutor,
    )
    const resolved = await change('resolveConcern', one(acted.concern as Thing), selection, tutor)
    expect(resolved).toMatchObject({ concern: { status: 'RESOLVED', resolvedOn: '2024-01-15' } })
    expect(await change('reopenConcern', one(resolved.concern as Thing), selection, tutor)).toMatchObject({
      concern: { status: 'OPEN', resolvedOn: null },
    })
    expect(await change('raiseConcern', { ...one(who), ...facts }, '', office)).toMatchObject({
      __typename: 'NotPermitted',
    })
  })
})

describe('claims', () => {
  it('for more time move the due date of the module', async () => {
    const registration = await find(
      'moduleRegistrations',
      'status: { eq: IN_PROGRESS }, dueOn: { gt: "2024-01-15" }, participant: { status: { eq: ACTIVE }, university: { code: { eq: "PLYMOUTH" } } }',
    )
    const { moduleRegistration } = await read<{ moduleRegistration: { dueOn: string; participant: Thing } }>(
      `{ moduleRegistration(id: "${registration.id}") { dueOn participant { id version } } }`,
    )
    const selection =
      '... on ExtensionChanged { extension { id version status extendedDueOn moduleRegistration { dueOn } } }'
    const asked = await change(
      'requestExtension',
      { ...one(moduleRegistration.participant), reason: 'ILLNESS', moduleRegistrationId: registration.id },
      selection,
      office,
    )
    const evidence = await change(
      'requestExtensionEvidence',
      one(asked.extension as Thing),
      selection,
      office,
    )
    const provided = await change(
      'provideExtensionEvidence',
      one(evidence.extension as Thing),
      selection,
      office,
    )
    const claim = one(provided.extension as Thing)
    expect(
      await change('approveExtension', { ...claim, extendedDueOn: moduleRegistration.dueOn }, '', office),
    ).toMatchObject({ __typename: 'NotLater' })
    expect(
      await change('approveExtension', { ...claim, extendedDueOn: '2024-09-30' }, selection, office),
    ).toMatchObject({
      extension: {
        status: 'APPROVED',
        extendedDueOn: '2024-09-30',
        moduleRegistration: { dueOn: '2024-09-30' },
      },
    })
  })

  it('for more time may be rejected, and then move nothing', async () => {
    const registration = await find(
      'moduleRegistrations',
      'status: { eq: IN_PROGRESS }, dueOn: { gt: "2024-01-15" }, participant: { status: { eq: ACTIVE }, university: { code: { eq: "PLYMOUTH" } } }',
      1,
    )
    const { moduleRegistration } = await read<{ moduleRegistration: { dueOn: string; participant: Thing } }>(
      `{ moduleRegistration(id: "${registration.id}") { dueOn participant { id version } } }`,
    )
    const selection =
      '... on ExtensionChanged { extension { id version status moduleRegistration { dueOn } } }'
    const asked = await change(
      'requestExtension',
      { ...one(moduleRegistration.participant), reason: 'ILLNESS', moduleRegistrationId: registration.id },
      selection,
      office,
    )
    const rejected = await change('rejectExtension', one(asked.extension as Thing), selection, office)
    expect(rejected).toMatchObject({
      extension: { status: 'REJECTED', moduleRegistration: { dueOn: moduleRegistration.dueOn } },
    })
    expect(await change('rejectExtension', one(rejected.extension as Thing), '', office)).toMatchObject({
      __typename: 'OutOfTurn',
    })
  })

  it('of circumstances wait for evidence, and go on when it is there', async () => {
    const who = await find('participants', `status: { eq: ACTIVE }, ${atPlymouth}`, 6)
    const selection = '... on CircumstanceClaimChanged { circumstanceClaim { id version status } }'
    const claim = { ...one(who), kind: 'BEREAVEMENT', summary: 'A death.' }
    const made = await change('claimCircumstance', claim, selection, office)
    const asked = await change(
      'requestClaimEvidence',
      one(made.circumstanceClaim as Thing),
      selection,
      office,
    )
    expect(asked).toMatchObject({ circumstanceClaim: { status: 'EVIDENCE_REQUIRED' } })
    const provided = await change(
      'provideClaimEvidence',
      one(asked.circumstanceClaim as Thing),
      selection,
      office,
    )
    expect(provided).toMatchObject({ circumstanceClaim: { status: 'SUBMITTED' } })
  })

  it('of circumstances name modules of the participant alone', async () => {
    const who = await find('participants', `status: { eq: ACTIVE }, ${atPlymouth}`, 5)
    const others = await find(
      'moduleRegistrations',
      `participant: { id: { ne: "${who.id}" }, ${atPlymouth} }`,
    )
    const claim = { ...one(who), kind: 'BEREAVEMENT', summary: 'A death.' }
    expect(
      await change('claimCircumstance', { ...claim, moduleRegistrationId: others.id }, '', office),
    ).toMatchObject({ __typename: 'OthersRegistration' })
    const selection =
      '... on CircumstanceClaimChanged { circumstanceClaim { id version status decisionNote } }'
    const made = await change('claimCircumstance', claim, selection, office)
    expect(
      await change(
        'rejectClaim',
        { ...one(made.circumstanceClaim as Thing), decisionNote: 'Too late.' },
        selection,
        office,
      ),
    ).toMatchObject({
      circumstanceClaim: { status: 'REJECTED', decisionNote: 'Too late.' },
    })
  })
})

describe('a fee', () => {
  it('is invoiced, then paid', async () => {
    await server.owner.query(
      `update fee_liability set invoiced_on = null, paid_on = null where id = (
         select l.id from fee_liability l join participant p on p.id = l.participant_id where p.university_id = 1 order by l.id desc limit 1)`,
    )
    const fee = await find('feeLiabilities', `invoicedOn: { isNull: true }, participant: { ${atPlymouth} }`)
    const selection = '... on FeeLiabilityChanged { feeLiability { id version payerName invoicedOn paidOn } }'
    expect(await change('changePayer', { ...one(fee), payer: 'OTHER' }, '', office)).toMatchObject({
      __typename: 'PayerUnnamed',
    })
    const named = await change(
      'changePayer',
      { ...one(fee), payer: 'OTHER', payerName: 'A trust' },
      selection,
      office,
    )
    expect(await change('recordPayment', one(named.feeLiability as Thing), '', office)).toMatchObject({
      __typename: 'OutOfTurn',
    })
    const invoiced = await change(
      'invoiceFee',
      { ...one(named.feeLiability as Thing), on: '2024-01-11' },
      selection,
      office,
    )
    const present = one(invoiced.feeLiability as Thing)
    expect(await change('recordPayment', { ...present, on: '2024-01-10' }, '', office)).toMatchObject({
      __typename: 'PaidBeforeInvoice',
    })
    expect(await change('recordPayment', present, selection, office)).toMatchObject({
      feeLiability: { paidOn: '2024-01-15' },
    })
  })
})
