import './main.css'
import ui from '@nuxt/ui/vue-plugin'
import { createApp } from 'vue'
import { createWebHistory } from 'vue-router'
import App from './app/App.vue'
import { apolloKey, createApollo } from './app/apollo.ts'
import { createAppRouter } from './app/router.ts'

createApp(App)
  .provide(apolloKey, createApollo())
  .use(createAppRouter(createWebHistory()))
  .use(ui)
  .mount('#app')
