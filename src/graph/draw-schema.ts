import { RELATION_TYPES, RELATIONS } from '../model/fact.ts'
import { edgeProperties, ID_PREFIXES, LABEL_NAMES, LABELS, STRUCTURE, type StructureType } from './schema.ts'

const shapes: readonly { readonly type: string; readonly from: readonly string[]; readonly to: readonly string[] }[] = [
  ...RELATION_TYPES.map((type) => ({ type, from: RELATIONS[type].from, to: RELATIONS[type].to })),
  ...(Object.keys(STRUCTURE) as StructureType[]).map((type) => ({
    type,
    from: STRUCTURE[type].from,
    to: STRUCTURE[type].to,
  })),
]

/** The six kinds of thing as one box: an edge to any of them. */
const lines = (only: readonly string[]): readonly string[] =>
  shapes
    .filter(({ type }) => only.includes(type))
    .flatMap(({ type, from, to }) => from.flatMap((a) => to.map((b) => `  ${a} -->|${type}| ${b}`)))

const diagram = (types: readonly string[]): string => ['```mermaid', 'graph LR', ...lines(types), '```'].join('\n')

const propertyList = (properties: Readonly<Record<string, string>>): string =>
  Object.entries(properties)
    .map(([name, type]) => `\`${name}\` ${type}`)
    .join(', ')

/** The graph's schema as a page of Markdown: two drawings, and the properties of every label and relationship type. */
export const drawSchema = (): string =>
  [
    '# The graph',
    '',
    'Written by `npx tsx scripts/draw-schema.ts` from `src/graph/schema.ts`.',
    '',
    '## Things and their relations',
    '',
    diagram(RELATION_TYPES),
    '',
    '## Deals, events, claims and what proves them',
    '',
    diagram(Object.keys(STRUCTURE).filter((type) => type !== 'SUBJECT' && type !== 'OBJECT')),
    '',
    'A `Fact` has one `SUBJECT` and one `OBJECT` among the things. A fact that holds is drawn as the direct edge too,',
    'with the id of its `Fact`.',
    '',
    '## Labels',
    '',
    '| label | ids start with | properties |',
    '| --- | --- | --- |',
    ...LABEL_NAMES.map((label) => `| ${label} | \`${ID_PREFIXES[label]}:\` | ${propertyList(LABELS[label])} |`),
    '',
    '## Relationship types',
    '',
    '| type | from | to | properties |',
    '| --- | --- | --- | --- |',
    ...shapes.map(
      ({ type, from, to }) =>
        `| ${type} | ${from.join(', ')} | ${to.join(', ')} | ${propertyList(edgeProperties(type as StructureType))} |`,
    ),
    '',
  ].join('\n')
