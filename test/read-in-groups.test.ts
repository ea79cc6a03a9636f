import { expect, test } from 'vitest'
import { toDocumentFacts } from '../src/extract.ts'
import { valueOf } from '../src/outcome.ts'
import { readDocument } from '../src/pipeline.ts'
import { readInGroups } from '../src/read-in-groups.ts'
import { documentFrom } from '../src/source/read-document.ts'

const TEXTS = [
  'Ardenta Pharma licensed ADX-101, its antibody against HER2, to Belmora Inc.',
  'Corvessa Therapeutics acquired Dunvale Biologics.',
  'Nothing to see here.',
  'Belmora Inc. and Corvessa Therapeutics will develop CVX-7 for the treatment of asthma.',
]
const open = (text: string) => documentFrom('text.txt', Buffer.from(text))

const valueOfOrWhy = (outcome: Parameters<typeof valueOf>[0]): unknown => {
  try {
    return valueOf(outcome)
  } catch (cause) {
    return String(cause)
  }
}

test('documents read together say what each says alone, in their order', () => {
  const together = [...readInGroups(TEXTS, open)]
  expect(together.map(({ input }) => input)).toEqual(TEXTS)
  expect(together.map((outcome) => toDocumentFacts(valueOf(outcome)))).toEqual(
    TEXTS.map((text) => toDocumentFacts(readDocument(open(text)))),
  )
})

test('one that cannot be opened is told of in its place and stops none', () => {
  const outcomes = [...readInGroups([TEXTS[0] ?? '', '', TEXTS[1] ?? ''], open)]
  expect(outcomes.map(({ result }) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(outcomes.map(valueOfOrWhy)[1]).toContain('text.txt')
})

test('a long document ends its group: later ones are not opened before it is given', () => {
  const opened: number[] = []
  const lengths = [10, 300_000, 10]
  const readings = readInGroups(lengths, (length) => {
    opened.push(length)
    return open('A word. '.repeat(length / 8))
  })
  const first = readings.next()
  expect(first.done === true ? null : first.value.input).toBe(10)
  expect(opened).toEqual([10, 300_000])
})
