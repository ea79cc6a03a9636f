const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)'
const OPENER =
  '(?:The|This|These|That|In|It|We|Our|As|On|For|From|Under|With|To|At|By|If|An|All|Both|Each|Since|After|Please|About)'

/** Places between two characters where a converter lost a blank. Each alternative is empty and stands in the gap. */
const GLUE = new RegExp(
  [
    // "payment of$40 million"
    String.raw`(?<=[a-z]{2})(?=[$€£¥]\d)`,
    // "$565 millionin", "$235.00per share"
    String.raw`(?<=[\d.]\s?(?:million|billion|trillion))(?=(?:in|and|to|for|of|per|from|with|at|as|plus|up|on|upon|or|is|was|by|consisting|investment|upfront|the|a)[a-z]*[\s.,])`,
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
    // "saidJane", "ofthese"
    String.raw`(?<=\b(?:said|says|adds|added|stated|commented))(?=\p{Lu}\p{Ll})`,
    String.raw`(?<=\b(?:in|of|to|and|for|on|at|by|from|with))(?=(?:the|these|this|those)\b)`,
    // "Widgetor®platform", "mylife™Pump"
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
  'gu',
)

/** Offsets of a raw text at which a blank is certainly missing, rising; `from` is added to each. */
export const findGlue = (raw: string, from = 0): readonly number[] => {
  const places: number[] = []
  for (const { index } of raw.matchAll(GLUE)) places.push(from + index)
  return places
}
