const SENTENCE =
  'Under the agreement, Arvenza granted Belcour an exclusive licence to develop and sell products that bind CD99, for which Belcour paid $40.0 million upfront and owes tiered royalties in the mid single digits on net sales. '
const STYLE = 'font:10pt Times New Roman, Times, Serif;margin:0pt 0;text-align:justify;text-indent:20pt'

/** An annual report as filing agents write them, of about `bytes` characters: styled paragraphs, tables, pages, items. */
export const sampleFiling = (bytes: number): string => {
  const pages: string[] = []
  let length = 0
  for (let page = 1; length < bytes; page++) {
    const html = `${page % 12 === 1 ? `<p style="${STYLE}"><b>Item ${Math.ceil(page / 12)}. Heading of an Item.</b></p>` : ''}${paragraph(page)}${table(page)}${paragraph(page + 1)}${list()}<p style="${STYLE};text-align:center">${page}</p><hr style="page-break-after:always"/>\n`
    pages.push(html)
    length += html.length
  }
  return `<html><head><title>10-K</title></head><body>\n<p>UNITED STATES SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 10-K</p>\n${pages.join('')}</body></html>`
}

const paragraph = (seed: number): string =>
  `<p style="${STYLE}"><span style="font-family:'Times New Roman';font-size:10pt">${SENTENCE.repeat(3 + (seed % 4)).trim()}</span>&#160;<sup>(${seed % 9})</sup></p>\n<p style="${STYLE}">&#160;</p>\n`

const list = (): string =>
  `<table style="width:100%"><tr style="vertical-align:top"><td style="width:24px">&#8226;</td><td style="text-align:justify">${SENTENCE}</td></tr></table>\n`

const table = (seed: number): string =>
  `<table cellspacing="0" style="border-collapse:collapse;width:100%"><tr><td style="border-bottom:black 1pt solid">Year</td><td>&#160;</td><td style="border-bottom:black 1pt solid" colspan="2">Revenue</td></tr>${Array.from(
    { length: 12 },
    (_, row) =>
      `<tr style="vertical-align:bottom;background-color:rgb(204,238,255)"><td style="text-align:left">Collaboration revenue ${2000 + row}</td><td>&#160;</td><td style="text-align:left">$</td><td style="text-align:right">${seed},${100 + row}</td></tr>\n`,
  ).join('')}</table>\n`
