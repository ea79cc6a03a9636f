/** What a `style` attribute says that matters for reading; `bold` is null where it is silent. */
export interface Style {
  readonly hidden: boolean
  readonly bold: boolean | null
  readonly inline: boolean
  readonly pageBreak: boolean
  readonly underlined: boolean
}

const LONGEST = 2000
export const NO_STYLE: Style = { hidden: false, bold: null, inline: false, pageBreak: false, underlined: false }

/** Reads a `style` attribute. */
export const parseStyle = (style: string): Style => {
  if (style.length > LONGEST) return NO_STYLE
  const lower = style.toLowerCase()
  const weight = /font(?:-weight)?:[^;]*?\b(bold|bolder|[6-9]00|normal|[1-5]00)\b/.exec(lower)?.[1]
  return {
    hidden: /display:\s*none|visibility:\s*hidden/.test(lower),
    bold: weight === undefined ? null : /^(?:bold|[6-9])/.test(weight),
    inline: /display:\s*inline/.test(lower),
    pageBreak: /(?:page-)?break-(?:before|after):\s*(?:always|page)/.test(lower),
    underlined: /text-decoration:[^;]*underline|border-bottom:[^;]*\d/.test(lower),
  }
}
