import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape'
import { ENTITY_STYLE, plainWords, RELATION_COLOUR } from './entity-style.ts'
import type { DrawnFactFragment, EntityType } from './queries.generated.ts'

/** What a choice in the drawing does. */
export interface Choices {
  readonly onFact: (id: string) => void
  readonly onThing: (id: string) => void
}

/** A drawing of facts: things are circles and other shapes, facts the arrows between them. */
export interface Network {
  show(facts: readonly DrawnFactFragment[]): void
  select(factId: string): void
}

const STYLE: StylesheetJson = [
  {
    selector: 'node',
    style: {
      label: 'data(label)',
      width: 'data(size)',
      height: 'data(size)',
      'font-family': 'system-ui, sans-serif',
      'font-size': 13,
      'font-weight': 600,
      color: '#1c2430',
      'text-valign': 'bottom',
      'text-margin-y': 5,
      'text-wrap': 'wrap',
      'text-max-width': '120px',
      'text-background-color': '#ffffff',
      'text-background-opacity': 0.85,
      'text-background-padding': '2px',
      'border-width': 3,
      'border-color': '#ffffff',
    },
  },
  ...(Object.entries(ENTITY_STYLE) as [EntityType, { colour: string; shape: cytoscape.Css.NodeShape }][]).map(
    ([type, { colour, shape }]) => ({
      selector: `node[type = "${type}"]`,
      style: { 'background-color': colour, shape },
    }),
  ),
  {
    selector: 'edge',
    style: {
      width: 1.8,
      'line-opacity': 0.75,
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.9,
      'curve-style': 'bezier',
      'control-point-step-size': 46,
      'font-family': 'system-ui, sans-serif',
      'font-size': 11,
      color: '#526074',
      'text-rotation': 'autorotate',
      'text-background-color': '#ffffff',
      'text-background-opacity': 0.9,
      'text-background-padding': '2px',
    },
  },
  ...Object.entries(RELATION_COLOUR).map(([type, colour]) => ({
    selector: `edge[type = "${type}"]`,
    style: { 'line-color': colour, 'target-arrow-color': colour, color: colour },
  })),
  { selector: 'edge[type = "COLLABORATES_WITH"]', style: { 'target-arrow-shape': 'none', 'line-style': 'dashed' } },
  {
    selector: 'edge:selected, edge.near',
    style: { label: 'data(label)', width: 3.5, 'line-opacity': 1, 'z-index': 9 },
  },
  { selector: 'node:selected', style: { 'border-color': '#0f766e' } },
]

const elementsOf = (facts: readonly DrawnFactFragment[]): ElementDefinition[] => {
  const degree = new Map<string, number>()
  const things = new Map<string, DrawnFactFragment['from']>()
  for (const end of facts.flatMap(({ from, to }) => [from, to])) {
    degree.set(end.id, (degree.get(end.id) ?? 0) + 1)
    things.set(end.id, end)
  }
  const nodes = [...things.values()].map(({ id, name, type }) => ({
    group: 'nodes' as const,
    data: { id, type, label: name, size: 28 + Math.min(24, 4 * (degree.get(id) ?? 0)) },
  }))
  const edges = facts.map(({ id, from, to, type }) => ({
    group: 'edges' as const,
    data: { id, type, source: from.id, target: to.id, label: plainWords(type) },
  }))
  return [...nodes, ...edges]
}

const layOut = (drawing: Core): void => {
  const padding = 30
  drawing.layout({ name: 'circle', animate: false, padding }).run()
  drawing
    .layout({
      name: 'cose',
      animate: false,
      randomize: false,
      padding,
      nodeDimensionsIncludeLabels: true,
      idealEdgeLength: () => 70,
      nodeRepulsion: () => 20_000,
      nodeOverlap: 12,
      gravity: 1,
      componentSpacing: 60,
      numIter: 1_500,
    })
    .run()
  stretch(drawing)
}

/** Moves the nodes apart, across and down, until the drawing fills its frame at its natural size. */
const stretch = (drawing: Core): void => {
  const { x1, y1, w, h } = drawing.nodes().boundingBox({ includeLabels: false })
  const margin = { x: 70, y: 45 }
  const room = { x: drawing.width() - 2 * margin.x, y: drawing.height() - 2 * margin.y }
  if (w > 4 * room.x || h > 4 * room.y || drawing.nodes().length < 2) return
  const grow = Math.max(1, Math.sqrt(drawing.nodes().length / 24))
  drawing.nodes().positions((node) => ({
    x: (margin.x + ((node.position('x') - x1) / w) * room.x) * grow,
    y: (margin.y + ((node.position('y') - y1) / h) * room.y) * grow,
  }))
  drawing.fit(undefined, 20)
}

/** Draws in an element; what is chosen there is told to `choices`. */
export const drawNetwork = (container: HTMLElement, choices: Choices): Network => {
  const drawing = cytoscape({ container, style: STYLE, minZoom: 0.2, maxZoom: 2.5 })
  drawing.on('tap', 'edge', (event) => {
    choices.onFact((event.target as cytoscape.EdgeSingular).id())
  })
  drawing.on('tap', 'node', (event) => {
    choices.onThing((event.target as cytoscape.NodeSingular).id())
  })
  drawing.on('mouseover mouseout', 'edge', (event) => {
    ;(event.target as cytoscape.EdgeSingular).toggleClass('near', event.type === 'mouseover')
  })
  return {
    show: (facts) => {
      drawing.elements().remove()
      drawing.add(elementsOf(facts))
      layOut(drawing)
    },
    select: (factId) => {
      drawing.elements().unselect()
      drawing.getElementById(factId).select()
    },
  }
}
