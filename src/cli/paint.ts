import { styleText } from 'node:util'
import type { Io } from './io.ts'

/** Styles a text where the terminal shows colours. */
export const paint = (io: Pick<Io, 'colour'>, style: Parameters<typeof styleText>[0], text: string): string =>
  io.colour && text !== '' ? styleText(style, text, { validateStream: false }) : text
