import { decodeHTML } from 'entities'

/** An HTML character reference, also one that was escaped twice (`&amp;quot;`). */
export const ENTITY = /&(?:amp;)*(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][\da-zA-Z]{1,31});/

/** The characters a reference stands for, or null where it stands for none. */
export const decodeEntity = (reference: string): string | null => {
  const simple = reference.replace(/^&(?:amp;)+(?=.)/, '&')
  const decoded = decodeHTML(simple === '&' || simple === '' ? '&amp;' : simple)
  return decoded === simple ? null : decoded
}
