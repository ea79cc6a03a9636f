// Bundles the program into dist: `npm run build`. What reads documents is one file, for the engine folds constants and
// calls within a file only; what a command alone needs is loaded with it.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const ROOT = join(import.meta.dirname, '..')

/** What may be imported or run as it is built: the library, the command line, and what the benchmarks measure. */
const ENTRIES = ['index', 'cli/main', 'pipeline', 'read-in-groups', 'source/read-document']

/** What every command needs. */
const GROUND = /\/src\/(?:package-root|version|config|errors)\.ts$/

const READING = /\/src\/(?:(?:section|sentence|mention|syntax|fact|deal|contract)\/|(?:pipeline|read-in-groups)\.ts$)/

// Their names change with what is in them: those of an earlier build would stay.
rmSync(join(ROOT, 'dist/chunks'), { recursive: true, force: true })

await build({
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node20',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(ENTRIES.map((entry) => [entry, join(ROOT, 'src', `${entry}.ts`)])),
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: {
          groups: [
            { name: 'ground', test: GROUND, priority: 1 },
            { name: 'reading', test: READING },
          ],
        },
      },
    },
  },
})
