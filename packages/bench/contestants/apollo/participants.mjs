const orders = {
  reference: 'p.reference',
  familyName: 'identity.familyName',
  statutoryDeadline: 'p.statutoryDeadline',
}

/** The statement of a page of participants, with what its `where` asks for. */
export function participantsQuery(source, { where = {}, orderBy = [], first }) {
  const query = source
    .getRepository('Participant')
    .createQueryBuilder('p')
    .innerJoinAndSelect('p.identity', 'identity')
  const { reference, statutoryDeadline, localAuthority, cohort, school, evidenceItems } = where
  if (reference?.gt) query.andWhere('p.reference > :reference', { reference: reference.gt })
  if (statutoryDeadline?.gte) query.andWhere('p.statutoryDeadline >= :from', { from: statutoryDeadline.gte })
  if (statutoryDeadline?.lte) query.andWhere('p.statutoryDeadline <= :to', { to: statutoryDeadline.lte })
  if (localAuthority?.code?.eq) {
    query
      .innerJoin('p.localAuthority', 'authority')
      .andWhere('authority.code = :code', { code: localAuthority.code.eq })
  }
  if (cohort?.academicYear?.code?.eq) {
    query
      .innerJoin('p.cohort', 'cohort')
      .innerJoin('cohort.academicYear', 'year')
      .andWhere('year.code = :year', { year: cohort.academicYear.code.eq })
  }
  if (school?.localAuthority?.code?.eq) {
    query
      .innerJoin('p.school', 'school')
      .innerJoin('school.localAuthority', 'schoolAuthority')
      .andWhere('schoolAuthority.code = :schoolCode', { schoolCode: school.localAuthority.code.eq })
  }
  if (evidenceItems?.none?.outcome?.code?.eq) {
    const found = query
      .subQuery()
      .select('1')
      .from('EvidenceItem', 'evidence')
      .innerJoin('evidence.outcome', 'outcome')
      .where('evidence.participantId = p.id')
      .andWhere('outcome.code = :outcome')
    query
      .andWhere(`not exists ${found.getQuery()}`)
      .setParameter('outcome', evidenceItems.none.outcome.code.eq)
  }
  for (const [name, direction] of orderBy.flatMap((each) => Object.entries(each)))
    query.addOrderBy(orders[name], direction)
  return query.addOrderBy('p.id', 'ASC').limit(first)
}
