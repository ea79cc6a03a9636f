const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)'
const OPENER =
  '(?:The|This|These|That|In|It|We|Our|As|On|For|From|Under|With|To|At|By|If|An|All|Both|Each|Since|After|Please|About)'

/** Between two kinds of characters where a converter lost a blank. Each alternative is empty and stands in the gap. */
const SEAM_GLUE = new RegExp(
  [
    // "ORV20021is an antibody"
    String.raw`(?<=\d)(?=(?:is|was|has|are)\s)`,
    // "payment of$40 million"
    String.raw`(?<=[a-z]{2})(?=[$€£¥]\d)`,
    // "$235.00per share"
    String.raw`(?<=[$€£¥]\d[\d,]{0,12}(?:\.\d{1,2})?)(?=(?:per|in|and|to|for|from|at|plus|on|upfront)\s)`,
    // "OAKTON,March 26", "Utrecht,Netherlands", not "1,2" and not ",x"
    String.raw`(?<=\p{L}{2},)(?=\p{Lu}\p{L})`,
    String.raw`(?<=\p{Ll}\.,)(?=\p{Lu})`,
    String.raw`(?<=,)(?=${MONTH}\s\d)`,
    // "OAKTONandRIVERTON", "theUnited"
    String.raw`(?<=\p{Lu}{3}|\p{Lu}\p{Ll}{4,20})(?=and,?\p{Lu}{2,}[ ,])`,
    String.raw`(?<=(?:\p{Lu}{3}|\p{Lu}\p{Ll}{4,20}|\b)and)(?=\p{Lu}{2,}[ ,])`,
    // "inApril 2021at the", "ended September 30, 2020filed"
    String.raw`(?<=[a-z])(?=${MONTH}\s\d)`,
    String.raw`(?<=${MONTH}\s(?:\d{1,2},\s)?(?:19|20)\d\d)(?=[a-z]{2})`,
    String.raw`(?<=\b(?:of|on|in|to|by|from))(?=\d{1,2}\s${MONTH})`,
    // "today at8:45 a.m.", "starting1 January"
    String.raw`(?<=\b(?:at|starting|ending|until|before|after))(?=\d{1,2}(?::\d\d|\s${MONTH}))`,
    // "saidJane"
    String.raw`(?<=\b(?:said|says|adds|added|stated|commented))(?=\p{Lu}\p{Ll})`,
    // "Widgetor®platform", "zelvialine™Pump"
    String.raw`(?<=[®™])(?=\p{L}{2})`,
    // "by the end of 2024.The parties", "Acme, Inc.today"
    String.raw`(?<=\p{Ll}{2}[.!?])(?=${OPENER}\s)`,
    String.raw`(?<=\b(?:Inc|Ltd|Corp|Co)\.)(?=(?:today|and|announced|has|is|will|to)\b)`,
    // "(NEWS WIRE)--Acme", "// --Acme"
    String.raw`(?<=(?:W(?:ire|IRE)\)|\/)\s?(?:--?|[–—]))(?=\p{Lu})`,
    // "Contact DetailsAcme", "About Zed (zedinib)Zed is"
    String.raw`(?<=\bContact (?:Details|Information))(?=\p{Lu})`,
    String.raw`(?<=\p{Ll}{3}\))(?=\p{Lu}\p{L}{3})`,
  ].join('|'),
  'uy',
)

/** Two words that a converter made one, or a footnote's digit and a code ("ORV20021is"): "$565 millionin cash", "ofthese". The first ends where the blank is missing. */
const WORD_GLUE =
  /(?:(?<=[\d.]\s?)(?:million|billion|trillion)(?=(?:in|and|to|for|of|per|from|with|at|as|plus|up|on|upon|or|is|was|by|consisting|investment|upfront|the|a)[a-z]*[\s.,]))|\b(?:in|of|to|and|for|on|at|by|from|with)(?=(?:the|these|this|those)\b)|\b\p{Lu}{2,5}-?\d{4}(?=\d(?:is|was|has|are)\s)|\p{Lu}\p{L}{2,20}?(?=and,?\p{Lu}{2,}[ ,])/gu

const LOWER = 1
const UPPER = 2
const DIGIT = 3
const CURRENCY = 4
const MARK = 5

const kindOf = (code: number): number => {
  if (code >= 97 && code <= 122) return LOWER
  if (code >= 65 && code <= 90) return UPPER
  if (code >= 48 && code <= 57) return DIGIT
  if (code === 36 || code === 163 || code === 165 || code === 8364) return CURRENCY
  if (code <= 32 || code === 160) return 0
  if (code < 128)
    return code === 44 || code === 46 || code === 33 || code === 63 || code === 41 || code === 45 || code === 47
      ? MARK
      : 0
  if (code === 174 || code === 8482 || code === 8211 || code === 8212) return MARK
  return code < 0x250 ? UPPER : 0
}

/** Whether a blank may be missing between two kinds; letters beyond ASCII count as capitals here. */
const isSeam = (before: number, after: number): boolean =>
  after === UPPER
    ? before === LOWER || before === MARK || before === UPPER || before === DIGIT
    : after === LOWER
      ? before === DIGIT || before === MARK
      : (after === CURRENCY || after === DIGIT) && before === LOWER

/** Offsets of a raw text at which a blank is certainly missing, rising; `from` is added to each. */
export const findGlue = (raw: string, from = 0): readonly number[] => {
  const places = new Set<number>()
  let before = 0
  for (let at = 0; at < raw.length; at++) {
    const after = kindOf(raw.charCodeAt(at))
    if (before !== 0 && isSeam(before, after)) {
      SEAM_GLUE.lastIndex = at
      if (SEAM_GLUE.test(raw)) places.add(from + at)
    }
    before = after
  }
  for (const { index, 0: word } of raw.matchAll(WORD_GLUE)) places.add(from + index + word.length)
  return [...places].sort((a, b) => a - b)
}
