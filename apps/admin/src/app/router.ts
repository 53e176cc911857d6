import { createRouter, type RouterHistory } from 'vue-router'
import type { May } from './access/may.ts'
import { paths } from './paths.ts'
import { product } from './product.ts'
import type { Session } from './session/session.ts'
import { returnPath } from './sign-in/return-path.ts'

declare module 'vue-router' {
  interface RouteMeta {
    /** What the page is called in the browser's tab until it knows better. */
    title: string
    /** Whether the page is open to a reader; it is to everybody where nothing is said. */
    open?: (may: May) => boolean
    /** Whether it is for people without an account, who came by a link. */
    byLink?: boolean
  }
}

const signIn = '/sign-in'

/** The app's pages, each loaded when first visited; whoever is not signed in is led there first. */
export function createAppRouter(
  history: RouterHistory,
  { viewer, problem }: Pick<Session, 'viewer' | 'problem'>,
) {
  const router = createRouter({
    history,
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? {} : { top: 0 }),
    routes: [
      { path: '/', redirect: paths.today() },
      {
        path: signIn,
        meta: { title: 'Sign in' },
        component: () => import('./sign-in/SignInPage.vue'),
      },
      {
        path: '/answer/release-agreement',
        meta: { title: 'Release for the taught days', byLink: true },
        component: () => import('../slices/admissions/release-agreement/ReleaseAnswerPage.vue'),
      },
      {
        path: '/answer/offer',
        meta: { title: 'Your offer of a place', byLink: true },
        component: () => import('../slices/admissions/offer/OfferAnswerPage.vue'),
      },
      {
        path: '/answer/evaluation',
        meta: { title: 'Evaluation of the award', byLink: true },
        component: () => import('../slices/insight/evaluation/EvaluationAnswerPage.vue'),
      },
      {
        path: '/today',
        meta: { title: 'Today' },
        component: () => import('../slices/insight/today/TodayPage.vue'),
      },
      {
        path: '/participants',
        meta: { title: 'Participants' },
        component: () => import('../slices/participation/participant/ParticipantsPage.vue'),
      },
      {
        path: '/participants/:reference',
        meta: { title: 'Participant' },
        props: true,
        component: () => import('../slices/participation/participant/ParticipantPage.vue'),
      },
      {
        path: '/cohorts',
        meta: { title: 'Cohorts' },
        component: () => import('../slices/programme/cohort/CohortsPage.vue'),
      },
      {
        path: '/cohorts/:code',
        meta: { title: 'Cohort' },
        props: true,
        component: () => import('../slices/programme/cohort/CohortPage.vue'),
      },
      {
        path: '/organisations',
        meta: { title: 'Organisations' },
        component: () => import('../slices/partners/organisation/OrganisationsPage.vue'),
      },
      {
        path: '/audit',
        meta: { title: 'Audit trail', open: (may) => may.read('AuditEvent') },
        component: () => import('../slices/insight/audit/AuditPage.vue'),
      },
      {
        path: '/audit/:event',
        meta: { title: 'Event of the audit trail', open: (may) => may.read('AuditEvent') },
        props: true,
        component: () => import('../slices/insight/audit/EventPage.vue'),
      },
      {
        path: paths.profile(),
        meta: { title: 'Your profile' },
        component: () => import('../slices/insight/settings/ProfilePage.vue'),
      },
      {
        path: paths.tokens(),
        meta: { title: 'Access tokens' },
        component: () => import('../slices/insight/settings/TokensPage.vue'),
      },
      {
        path: paths.people(),
        meta: { title: 'People and roles', open: (may) => may.write('users') },
        component: () => import('../slices/insight/people/PeoplePage.vue'),
      },
      {
        path: '/:rest(.*)*',
        meta: { title: 'Page not found' },
        component: () => import('./NotFoundPage.vue'),
      },
    ],
  })
  router.beforeEach((to) => {
    if (problem || to.meta.byLink) return true
    if (!viewer) return to.path === signIn || paths.signIn(to.fullPath)
    return to.path !== signIn || returnPath(to.query['return'])
  })
  router.afterEach((to, from) => {
    if (to.path !== from.path) document.title = `${to.meta.title} · ${product}`
  })
  return router
}
