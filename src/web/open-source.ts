import { createElement } from './create-element.ts'
import { fetchGraphql } from './fetch-graphql.ts'
import { SourceDocument } from './queries.generated.ts'

/** Where words stand in a file. */
export interface Place {
  readonly rawStart: number
  readonly rawEnd: number
  readonly document: { readonly id: string; readonly name: string }
}

/** How many characters are shown on either side of the words. */
const AROUND = 6_000

/** Characters of a file as a reader sees them: of HTML the text, with a line break where a block ends. */
export const readableWords = (raw: string): string => {
  if (!/<\/?[a-z][^>]*>/i.test(raw)) return raw
  const broken = raw.replace(/<br\b[^>]*>|<\/(?:p|div|tr|li|h\d|table)>/gi, '\n$&')
  return new DOMParser().parseFromString(broken, 'text/html').body.textContent.replace(/\n\s*\n\s*/g, '\n\n')
}

const showDialog = (title: string, ...body: readonly HTMLElement[]): void => {
  const close = createElement('button', { type: 'button', class: 'open-proof' }, 'Close')
  const dialog = createElement(
    'dialog',
    { 'aria-label': title },
    createElement('div', { class: 'panel-head' }, createElement('h2', {}, title), close),
    ...body,
  )
  close.addEventListener('click', () => {
    dialog.close()
  })
  dialog.addEventListener('close', () => {
    dialog.remove()
  })
  document.body.append(dialog)
  dialog.showModal()
}

/** Shows a file around some of its words, the words marked. */
export const openSource = async ({ rawStart, rawEnd, document: { id, name } }: Place): Promise<void> => {
  const from = Math.max(0, rawStart - AROUND)
  const { node } = await fetchGraphql(SourceDocument, { document: id, rawStart: from, rawEnd: rawEnd + AROUND })
  const source = node !== null && 'source' in node ? node.source : null
  if (source === null) {
    showDialog(name, createElement('p', {}, 'This server does not keep the file, only the words above.'))
    return
  }
  const cut = (start: number, end: number): string =>
    readableWords(source.text.slice(start - source.rawStart, end - source.rawStart))
  const mark = createElement('mark', {}, cut(rawStart, rawEnd))
  showDialog(
    name,
    createElement('p', { class: 'muted' }, `Characters ${rawStart} to ${rawEnd} of ${source.rawLength}`),
    createElement('pre', { tabindex: '0' }, cut(from, rawStart), mark, cut(rawEnd, rawEnd + AROUND)),
  )
  mark.scrollIntoView({ block: 'center' })
}
