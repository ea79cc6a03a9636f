import type { Explanation } from '../resolve/explain-thing.ts'

/** Why a thing is one, in lines: its id and name, what each document calls it, and each merge and refusal. */
export const renderExplanation = ({ thing, documents, decisions }: Explanation): string =>
  [
    `${thing.name}  ${thing.type}  ${thing.id}`,
    ...thing.names.map(({ name, since, until }) => `  bore     ${name}  ${since ?? '…'} – ${until ?? '…'}`),
    ...documents.map(({ document, name }) => `  named    ${name}  ${document}`),
    ...decisions.map(
      ({ verdict, rule, score, keys, reason }) =>
        `  ${verdict.padEnd(8)} ${keys.join(' | ')}  ${rule}  ${score.toFixed(2)}  ${reason}`,
    ),
    '',
    '',
  ].join('\n')
