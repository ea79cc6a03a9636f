import type { Entity } from '../model/entity.ts'

const ACADEMIC = /\b(?:universit|college|institut|hospital|school of|polytechnic|academy)/i

/** True for universities, hospitals and institutes, by their names. */
export const isAcademicName = ({ name, aliases }: Entity): boolean =>
  [name, ...aliases].some((form) => ACADEMIC.test(form))
