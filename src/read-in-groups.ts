import type { Document } from './model/document.ts'
import type { Reading } from './model/reading.ts'
import { andThen, type Outcome } from './outcome.ts'
import { readDocuments } from './pipeline.ts'

/** Characters of text that are read together: enough for each step to run warm, few enough to hold in memory. */
const GROUP = 1 << 18

/**
 * Reads many documents in groups, in step, and gives their readings in their order. A bad one stops nothing. Inputs
 * are asked for only when their group is read.
 */
export function* readInGroups<Input>(
  inputs: Iterable<Input>,
  open: (input: Input) => Document,
): Generator<Outcome<Input, Reading>> {
  const opening = andThen(open)
  let group: Outcome<Input, Document>[] = []
  let size = 0
  for (const input of inputs) {
    const opened = opening({ input, result: { status: 'fulfilled', value: input } })
    group.push(opened)
    if (opened.result.status === 'fulfilled') size += opened.result.value.text.length
    if (size < GROUP) continue
    yield* readDocuments(group)
    group = []
    size = 0
  }
  yield* readDocuments(group)
}
