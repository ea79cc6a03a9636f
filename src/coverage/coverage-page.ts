import type { FileCoverage } from './cover-reading.ts'
import type { CoverageReport } from './coverage-report.ts'

const STYLE =
  'body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1b1f24;background:#fff}table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}th,td{text-align:left;padding:.2rem .6rem;border-bottom:1px solid #d8dee4;vertical-align:top}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}summary{cursor:pointer;padding:.3rem 0}.doubt{color:#8a4b00}@media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}th,td{border-color:#30363d}.doubt{color:#f0b35a}}'

/** The report as one HTML page that needs nothing else. */
export const coveragePage = (report: CoverageReport): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Coverage</title><style>${STYLE}</style></head>
<body><h1>Coverage</h1>
<p>${number(report.files.length)} files read, ${number(report.unread.length)} not; ${number(report.characters)} characters of text out of ${number(report.rawCharacters)}, ${number(report.sentences)} sentences, ${number(report.facts)} facts.</p>
${
  report.unread.length === 0
    ? ''
    : `<h2>Files not read</h2>${table(
        ['File', 'Why'],
        report.unread.map(({ path, why }) => [path, why]),
      )}`
}
<h2>Files</h2>
${report.files.map(fileOf).join('\n')}
</body></html>
`

const fileOf = (
  file: FileCoverage,
): string => `<details><summary><b>${escape(file.path)}</b> ${escape(file.form ?? '')}: ${number(file.sentences)} sentences, ${number(file.facts)} facts</summary>
${file.parts
  .map(
    (part) =>
      `<h3>${escape(part.type ?? 'Document')} ${escape(part.fileName ?? '')}</h3>${table(
        ['Section', 'Rule', 'Characters', 'Sentences', 'Facts', 'Doubt'],
        part.sections.map(({ kind, label, rule, characters, sentences, facts, doubt }) => [
          label === null ? kind : `${kind} ${label}`,
          rule,
          characters,
          sentences,
          facts,
          doubt ?? '',
        ]),
      )}`,
  )
  .join('\n')}
${
  file.skipped.length === 0
    ? ''
    : `<h3>Not read</h3>${table(
        ['What', 'Why', 'Characters'],
        file.skipped.map(({ label, why, characters }) => [label, why, characters]),
      )}`
}
${
  file.unattached.length === 0
    ? ''
    : `<h3>Sums of money that no agreement claims</h3>${table(
        ['Words'],
        file.unattached.map((words) => [words]),
      )}`
}
</details>`

const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `<table><thead><tr>${heads.map((head, at) => `<th scope="col"${typeof rows[0]?.[at] === 'number' ? ' class="n"' : ''}>${head}</th>`).join('')}</tr></thead><tbody>${rows
    .map(
      (row) =>
        `<tr>${row.map((cell) => (typeof cell === 'number' ? `<td class="n">${number(cell)}</td>` : `<td>${escape(cell)}</td>`)).join('')}</tr>`,
    )
    .join('')}</tbody></table>`

const number = (value: number): string => value.toLocaleString('en-US')

const escape = (words: string): string => words.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
