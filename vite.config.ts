import { join } from 'node:path'
import { defineConfig } from 'vite'

const WEB = join(import.meta.dirname, 'src/web')

export default defineConfig({
  root: WEB,
  build: {
    outDir: join(import.meta.dirname, 'dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      input: [join(WEB, 'index.html'), join(WEB, 'playground.html')],
      // React's "use client" marks mean nothing in a page.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
      },
    },
  },
})
