import { DealgraphError } from '../errors.ts'

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/** A date as a flag gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Errors: USAGE. */
export const readDate = (given: string): string => {
  if (DATE.test(given)) return given
  throw new DealgraphError('USAGE', { what: `${given} is no date. Write 2024, 2024-01 or 2024-01-31.` })
}

/** A date, or the number of a build: `12`, or `b2024` for what would be a year. Errors: USAGE. */
export const readPoint = (given: string): string => (/^(?:b\d+|\d{1,3}|\d{5,})$/.test(given) ? given : readDate(given))
