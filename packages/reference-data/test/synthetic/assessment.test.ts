import {
  award,
  holdingIsSound,
  markingIsSound,
  mayTransfer,
  type ModuleRole,
  type TeacherStatusKind,
} from '@cohortium/domain'
import { describe, expect, it } from 'vitest'
import { demonstration, worlds, type Entry } from './demonstration.ts'
import { refusals } from './refusals.ts'

describe.each(worlds)('at scale %d, from seed %d:', (scale, seed) => {
  const world = demonstration(scale, seed)
  const participants = world.rows('participant')
  const code = (table: string, id: Entry['row'][string]): string => world.byId(table, id).text('code')

  describe('assessment', () => {
    it('registers one module for each role, in the variant of the own authority', () => {
      const roles: ModuleRole[] = [
        'organisational_contexts',
        'leading_teaching_and_learning',
        'learning_outcomes_portfolio',
      ]
      expect(
        refusals(participants, (participant) =>
          holdingIsSound(
            world.by('module_registration', 'participant_id', participant.id).map((registration) => {
              const module = world.byId('module', registration.get('module_id'))
              const variant = registration.get('module_variant_id')
              return {
                role: registration.text('role') as ModuleRole,
                isCurrent: registration.get('is_current') as boolean,
                universityCode: code('university', module.get('university_id')),
                variantSuffix: variant === null ? null : world.byId('module_variant', variant).text('suffix'),
              }
            }),
            code('programme', participant.get('programme_id')) === 'PGCERT-IE' ? roles.slice(0, 2) : roles,
          ),
        ),
      ).toEqual([])
      const foreign = world.rows('module_registration').filter((registration) => {
        const participant = world.byId('participant', registration.get('participant_id'))
        const module = world.byId('module', registration.get('module_id'))
        const variants = world.by('module_variant', 'module_id', module.id)
        const own = variants.find(
          (variant) => variant.get('local_authority_id') === participant.get('local_authority_id'),
        )
        return (
          module.get('university_id') !== participant.get('university_id') ||
          module.get('role') !== registration.get('role') ||
          registration.get('module_variant_id') !== (own?.id ?? null)
        )
      })
      expect(foreign).toEqual([])
    })

    it('marks by two different people within the bounds', () => {
      expect(
        refusals(world.rows('mark'), (mark) =>
          markingIsSound({
            raw: mark.number('raw'),
            secondRaw: mark.get('second_raw') as number | null,
            firstMarkerId: mark.number('first_marker_id'),
            secondMarkerId: mark.get('second_marker_id') as number | null,
          }),
        ),
      ).toEqual([])
      expect(world.rows('mark').some((mark) => mark.get('supersedes_id') !== null)).toBe(true)
    })

    it('passes the portfolio only when every outcome is met', () => {
      const passed = world
        .rows('module_registration')
        .filter(
          (each) => each.get('role') === 'learning_outcomes_portfolio' && each.get('status') === 'passed',
        )
      expect(
        passed.filter(
          (each) => world.byId('participant', each.get('participant_id')).number('outcomes_met') !== 13,
        ),
      ).toEqual([])
    })

    it('keeps digital evidence from 2018/19 on alone', () => {
      const early = world.rows('evidence_item').filter((item) => {
        const cohort = world.byId(
          'cohort',
          world.byId('participant', item.get('participant_id')).get('cohort_id'),
        )
        return code('academic_year', cohort.get('academic_year_id')) < '2018/19'
      })
      expect(early).toEqual([])
    })

    it('confers the award that is due, and only when it is', () => {
      const conferred = world.rows('award').filter((each) => each.get('conferred_on') !== null)
      const differing = conferred.filter((each) => {
        const participant = world.byId('participant', each.get('participant_id'))
        const university = world.by(
          'admission_policy',
          'university_id',
          participant.get('university_id'),
        )[0] as Entry
        const scheme = world.byId('award_scheme', participant.get('award_scheme_id'))
        const due = award({
          aim:
            code('programme', participant.get('programme_id')) === 'PGCERT-IE'
              ? 'pgcert_inclusive_education'
              : 'nasenco',
          passedRoles: world
            .by('module_registration', 'participant_id', participant.id)
            .filter(
              (registration) => registration.get('is_current') && registration.get('status') === 'passed',
            )
            .map((registration) => registration.text('role') as ModuleRole),
          teacherStatuses: world
            .by('teacher_status', 'person_id', participant.get('person_id'))
            .map((status) => status.text('kind') as TeacherStatusKind),
          policy: {
            acceptedTeacherStatuses: university.get('accepted_teacher_statuses') as never,
            eytsScope: university.get('eyts_scope') as never,
            exitAwardName: university.text('exit_award_name'),
          },
          scheme: {
            code: scheme.text('code'),
            name: scheme.text('name'),
            commenceFrom: scheme.maybe('commence_from'),
            commenceBefore: scheme.maybe('commence_before'),
            completeBefore: scheme.maybe('complete_before'),
          },
          completedOn: each.text('recommended_on'),
        })
        if (due.kind === null) return true
        const reasons = due.reasons.map((reason) => reason.rule).join(' ')
        return (
          due.kind !== each.get('kind') ||
          due.scope !== each.get('scope') ||
          due.title !== each.get('title') ||
          due.credits !== each.get('credits') ||
          reasons !== (each.get('reasons') as string[]).join(' ')
        )
      })
      expect(differing).toEqual([])
    })

    it('transfers credits of conferred awards', () => {
      expect(
        refusals(world.rows('credit_transfer'), (transfer) => {
          const from = world.byId('award', transfer.get('award_id'))
          return mayTransfer(
            { status: from.text('status') as never, credits: from.number('credits') },
            0,
            transfer.number('credits'),
          )
        }),
      ).toEqual([])
    })
  })
})
