import { findMentions } from '../../src/mention/find-mentions.ts'
import type { Named } from '../../src/model/reading.ts'
import { layOut } from '../../src/pipeline.ts'
import { documentFrom } from '../../src/source/read-document.ts'

/** Names the things of a text. */
export const nameText = (text: string): Named => findMentions(layOut(documentFrom('text.txt', Buffer.from(text))))

/** The entities of a text as "Type name", in order. */
export const entitiesOf = (text: string): string[] => nameText(text).entities.map(({ type, name }) => `${type} ${name}`)

/** The words of each mention that means an entity of this name. */
export const placesOf = (text: string, name: string, form?: 'anaphor'): string[] => {
  const named = nameText(text)
  const id = named.entities.find((entity) => entity.name === name)?.id
  return named.mentions
    .filter((mention) => mention.entity === id && (form === undefined || mention.form === form))
    .map(({ start, end }) => named.document.text.slice(start, end))
}
