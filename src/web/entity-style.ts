import type { EntityType } from './queries.generated.ts'

/** How each kind of thing looks in the drawing; the colours differ in lightness too (Okabe and Ito's palette, darkened). */
export const ENTITY_STYLE: Readonly<Record<EntityType, { readonly colour: string; readonly shape: string }>> = {
  Organization: { colour: '#1e4e79', shape: 'ellipse' },
  Drug: { colour: '#b45309', shape: 'round-rectangle' },
  Substance: { colour: '#0f766e', shape: 'hexagon' },
  Technology: { colour: '#7c3aed', shape: 'round-diamond' },
  Target: { colour: '#be185d', shape: 'round-triangle' },
  Disease: { colour: '#57534e', shape: 'round-octagon' },
}

/** A name of the schema in plain words: `LICENSES_TO` is "licenses to", `signedOn` is "signed on". */
export const plainWords = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/_/g, ' ')
    .toLowerCase()
