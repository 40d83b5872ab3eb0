/**
 * GraphML: an edge runs from the subordinate to its superior, from the commander to the unit.
 */
import type { Hop, Person, Posting, Unit } from '../../../graph/index.ts';

export interface Network {
  readonly units: readonly Unit[];
  readonly persons: readonly Person[];
  readonly relations: readonly Hop[];
  readonly postings: readonly Posting[];
}

const NODE_KEYS = ['name', 'names', 'kind', 'externalIds'] as const;
const EDGE_KEYS = ['kind', 'class', 'verdict', 'reason', 'sources', 'claims'] as const;

export function graphml({ units, persons, relations, postings }: Network): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...NODE_KEYS.map((key) => `  <key id="n-${key}" for="node" attr.name="${key}" attr.type="string"/>`),
    ...EDGE_KEYS.map((key) => `  <key id="e-${key}" for="edge" attr.name="${key}" attr.type="string"/>`),
    '  <graph edgedefault="directed">',
    ...[...units, ...persons].map(node),
    ...relations.map((hop) => edge(hop.id, hop.subordinate, hop.superior, { ...of(hop), kind: 'relation', class: hop.class })),
    ...postings.map((posting) => edge(posting.id, posting.person, posting.unit, { ...of(posting), kind: 'posting', class: posting.role })),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function of({ verdict, reason, evidence, claims }: Hop | Posting): Omit<Record<(typeof EDGE_KEYS)[number], string>, 'kind' | 'class'> {
  return { verdict, reason, sources: String(evidence.sources), claims: claims.join(' ') };
}

function node(entity: Unit | Person): string {
  const data = {
    name: entity.names[0]?.text ?? entity.id,
    names: entity.names.map(({ text }) => text).join(' | '),
    kind: entity.kind,
    externalIds: entity.externalIds.map(({ origin, id }) => `${origin}|${id}`).join(' '),
  } satisfies Record<(typeof NODE_KEYS)[number], string>;
  return `    <node id="${xml(entity.id)}">${dataOf('n', data)}</node>`;
}

function edge(id: string, from: string, to: string, data: Record<(typeof EDGE_KEYS)[number], string>): string {
  return `    <edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}">${dataOf('e', data)}</edge>`;
}

function dataOf(of: 'n' | 'e', data: Readonly<Record<string, string>>): string {
  return Object.entries(data).map(([key, value]) => `<data key="${of}-${key}">${xml(value)}</data>`).join('');
}

/** Escapes, and leaves out what XML cannot hold. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
