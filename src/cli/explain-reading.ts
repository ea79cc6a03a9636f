import { textOf } from '../model/document.ts'
import type { Reading } from '../model/reading.ts'
import type { Sentence } from '../model/sentence.ts'
import { overlaps } from '../model/span.ts'

/** The sentences that hold a phrase (any case; all that name something where it is empty), with what was read in each. */
export const explainReading = (reading: Reading, phrase: string): string => {
  const { document, sentences } = reading
  const needle = phrase.toLowerCase()
  return sentences
    .filter((sentence) => textOf(document, sentence).toLowerCase().includes(needle))
    .map((sentence) => explainSentence(reading, sentence, needle === ''))
    .join('')
}

const explainSentence = (reading: Reading, sentence: Sentence, onlyNamed: boolean): string => {
  const { document, entities, mentions, facts } = reading
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const named = mentions.filter((mention) => overlaps(mention, sentence))
  if (onlyNamed && named.length === 0) return ''
  const { rawStart, rawEnd } = document.offsets.toRaw(sentence)
  const claims = facts.flatMap((fact) =>
    fact.evidence
      .filter((proof) => overlaps(proof, sentence))
      .map(
        ({ rule }) =>
          `  fact     ${names.get(fact.from) ?? fact.from} ${fact.type} ${names.get(fact.to) ?? fact.to}  ${fact.modality.toLowerCase()}  ${rule}\n`,
      ),
  )
  return [
    `${document.name}:${rawStart}-${rawEnd}  ${textOf(document, sentence)}\n`,
    ...named.map(
      (mention) =>
        `  mention  ${textOf(document, mention)}  ${mention.type}  ${names.get(mention.entity) ?? mention.entity}  ${mention.rule}\n`,
    ),
    ...(claims.length > 0 ? claims : ['  no fact\n']),
    '\n',
  ].join('')
}
