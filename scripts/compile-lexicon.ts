// Compiles the word lists into dist/lexicon.bin, so that the first start need not: npm run build.
import { compileLexicon } from '../src/lexicon/load-lexicon.ts'

const { byteLength } = compileLexicon()
process.stdout.write(`dist/lexicon.bin: ${String(byteLength)} bytes\n`)
