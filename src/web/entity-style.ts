import type { EntityType, RelationType } from './queries.generated.ts'

/** How each kind of thing looks in the drawing; the colours differ in lightness too (Okabe and Ito's palette, darkened). */
export const ENTITY_STYLE: Readonly<Record<EntityType, { readonly colour: string; readonly shape: string }>> = {
  Organization: { colour: '#1e4e79', shape: 'ellipse' },
  Drug: { colour: '#b45309', shape: 'round-rectangle' },
  Substance: { colour: '#0f766e', shape: 'hexagon' },
  Technology: { colour: '#7c3aed', shape: 'round-diamond' },
  Target: { colour: '#be185d', shape: 'round-triangle' },
  Disease: { colour: '#57534e', shape: 'round-octagon' },
}

/** The colour of each relation's line; the legend explains it. */
export const RELATION_COLOUR: Readonly<Record<RelationType, string>> = {
  LICENSES_TO: '#0f766e',
  GRANTS_OPTION_TO: '#65a30d',
  COLLABORATES_WITH: '#2563eb',
  SUPPLIES: '#b45309',
  DISTRIBUTES_FOR: '#ca8a04',
  ACQUIRES: '#be185d',
  SUBSIDIARY_OF: '#78716c',
  INVESTS_IN: '#4d7c0f',
  DEVELOPS: '#c2410c',
  OWNS: '#7c3aed',
  USES: '#0891b2',
  TARGETS: '#db2777',
  TREATS: '#57534e',
  ASSOCIATED_WITH: '#a16207',
  IS_A: '#64748b',
}

/** Gives an element's style sheet the colour of what it shows. */
export const withColour = <T extends HTMLElement>(element: T, colour: string): T => {
  element.style.setProperty('--colour', colour)
  return element
}

/** A name of the schema in plain words: `LICENSES_TO` is "licenses to", `signedOn` is "signed on". */
export const plainWords = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/_/g, ' ')
    .toLowerCase()
