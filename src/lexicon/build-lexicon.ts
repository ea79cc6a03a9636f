import { ENTITY_TYPES } from '../model/entity.ts'
import { tokenize } from '../sentence/tokenize.ts'
import { cueOf } from './cue.ts'
import { FORMAT, HEADER_WORDS, PAIR_WORDS, pairBits, pairWord, type Sense } from './lexicon.ts'
import { extendHash, hashWord, type Hash } from './word-hash.ts'

/** A term as it is written, with one meaning. */
export interface Term extends Sense {
  readonly form: string
}

/** A word and a class of words that it belongs to. */
export interface Cue {
  readonly word: string
  readonly name: string
}

interface Run {
  readonly low: number
  readonly high: number
  more: boolean
  cues: number
  readonly senses: Sense[]
}

/** Collects runs of words; a run's identity is its pair of hashes. */
class RunTable {
  readonly runs: Run[] = []
  /** The bits of each run of two words. */
  readonly pairs = new Uint32Array(PAIR_WORDS)
  readonly #byHash = new Map<string, Run>()

  addPair(hash: Hash): void {
    const word = pairWord(hash)
    this.pairs[word] = (this.pairs[word] ?? 0) | pairBits(hash)
  }

  run(hash: Hash): Run {
    const key = `${hash.low}/${hash.high | 1}`
    let run = this.#byHash.get(key)
    if (run === undefined) {
      run = { low: hash.low, high: (hash.high | 1) >>> 0, more: false, cues: 0, senses: [] }
      this.#byHash.set(key, run)
      this.runs.push(run)
    }
    return run
  }
}

const addTerm = (table: RunTable, term: Term): void => {
  const { lower } = tokenize(term.form)
  const hash: Hash = { low: 0, high: 0 }
  const word: Hash = { low: 0, high: 0 }
  lower.forEach((form, index) => {
    hashWord(form, word)
    if (index === 0) Object.assign(hash, word)
    else extendHash(hash, word.low, word.high)
    if (index === 1) table.addPair(hash)
    const run = table.run(hash)
    if (index < lower.length - 1) run.more = true
    else addSense(run.senses, term)
  })
}

/** A later sense of the same type and thing adds nothing; curated senses come first. */
const addSense = (senses: Sense[], { type, id, flags }: Term): void => {
  if (!senses.some((sense) => sense.type === type && sense.id === id)) senses.push({ type, id, flags })
}

/** Compiles terms and cues into the bytes that {@link Lexicon} reads. */
export const buildLexicon = (terms: Iterable<Term>, cues: readonly Cue[]): Buffer => {
  const table = new RunTable()
  for (const term of terms) addTerm(table, term)
  for (const { word, name } of cues) {
    const hash: Hash = { low: 0, high: 0 }
    hashWord(word, hash)
    const cue = cueOf(name)
    if (cue === 0) throw new RangeError(`no cue class ${name}`)
    table.run(hash).cues |= cue
  }
  let capacity = 1
  while (capacity < table.runs.length * 1.7) capacity *= 2
  const slots = new Int32Array(capacity * 2)
  const cueBits = new Uint32Array(capacity)
  const meta: number[] = []
  const ids: number[] = []
  const strings = new Map<string, number>()
  let stringBytes = 0
  const offsetOf = (id: string): number => {
    let offset = strings.get(id)
    if (offset === undefined) {
      offset = stringBytes
      strings.set(id, offset)
      stringBytes += Buffer.byteLength(id) + 1
    }
    return offset
  }
  for (const run of table.runs) {
    let slot = run.low & (capacity - 1)
    while (slots[slot * 2] !== 0) slot = (slot + 1) & (capacity - 1)
    slots[slot * 2] = run.high
    slots[slot * 2 + 1] = ((run.senses.length > 0 ? meta.length + 1 : 0) << 1) | (run.more ? 1 : 0)
    cueBits[slot] = run.cues >>> 0
    run.senses.forEach(({ type, id, flags }, index) => {
      meta.push((ENTITY_TYPES.indexOf(type) | (flags << 8) | (index < run.senses.length - 1 ? 0x8000_0000 : 0)) >>> 0)
      ids.push(offsetOf(id))
    })
  }
  const header = Uint32Array.from([FORMAT, capacity, meta.length, stringBytes, 0, 0, 0, 0].slice(0, HEADER_WORDS))
  return Buffer.concat([
    ...[header, slots, cueBits, Uint32Array.from(meta), Uint32Array.from(ids), table.pairs].map((array) =>
      Buffer.from(array.buffer, array.byteOffset, array.byteLength),
    ),
    Buffer.from([...strings.keys()].map((id) => `${id}\n`).join('')),
  ])
}
