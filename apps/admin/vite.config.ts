import { fileURLToPath } from 'node:url'
import ui from '@nuxt/ui/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const server = 'http://127.0.0.1:4000'

/** Part of the kit -> colour of the theme (src/colours.css). */
const colors: Record<string, string> = {
  primary: 'tamar',
  secondary: 'heather',
  success: 'moss',
  info: 'sea',
  warning: 'gorse',
  error: 'redsand',
  neutral: 'granite',
}

export default defineConfig({
  plugins: [
    vue(),
    ui({
      // Components are found by name; their types are listed in src/nuxt-ui.d.ts, so no file is written by the build.
      autoImport: false,
      components: { dirs: [], dts: false },
      // Icons travel with the app: nothing is fetched from elsewhere.
      icon: { clientBundle: { scan: { globInclude: ['src/**/*.{vue,ts}'], globExclude: [] } } },
      ui: {
        colors,
        // A box of 24 px is big enough for a finger.
        checkbox: { slots: { base: 'size-6! rounded-md', container: 'size-6!', icon: 'size-4' } },
        // The kit lowers the text's opacity, and with it the contrast.
        alert: { slots: { description: 'opacity-100 text-default' } },
        // The kit lightens a solid button under the pointer, and its text becomes hard to read.
        button: {
          compoundVariants: [
            {
              color: 'primary',
              variant: 'solid',
              class: 'hover:bg-primary hover:brightness-90 active:bg-primary',
            },
            { color: 'error', variant: 'solid', class: 'hover:bg-error hover:brightness-90 active:bg-error' },
          ],
        },
      },
    }),
  ],
  resolve: {
    alias: { '@': fileURLToPath(new URL('src', import.meta.url)) },
  },
  server: {
    proxy: {
      '/graphql': server,
      '/session': server,
      '^/sign-in/.+': server,
      '/healthz': server,
      '/readyz': server,
    },
  },
  build: {
    sourcemap: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'vue', test: /node_modules[\\/](@vue|vue|vue-router)[\\/]/, priority: 20 },
            {
              name: 'data',
              test: /node_modules[\\/](@apollo|@wry|graphql|graphql-tag|optimism|rxjs)[\\/]/,
              priority: 15,
            },
          ],
        },
      },
    },
  },
  test: { environment: 'happy-dom', include: ['{codegen,src}/**/*.test.ts'] },
})
