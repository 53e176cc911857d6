import { createRouter, type RouterHistory } from 'vue-router'
import { paths } from './paths.ts'
import { product } from './product.ts'

declare module 'vue-router' {
  interface RouteMeta {
    /** What the page is called in the browser's tab until it knows better. */
    title: string
  }
}

/** The app's pages, each loaded when first visited. */
export function createAppRouter(history: RouterHistory) {
  const router = createRouter({
    history,
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? {} : { top: 0 }),
    routes: [
      { path: '/', redirect: paths.today() },
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
        path: '/:rest(.*)*',
        meta: { title: 'Page not found' },
        component: () => import('./NotFoundPage.vue'),
      },
    ],
  })
  router.afterEach((to, from) => {
    if (to.path !== from.path) document.title = `${to.meta.title} · ${product}`
  })
  return router
}
