/**
 * What stands in the address bar (screens.md §2).
 *
 * The same names everywhere, defaults left out, the order fixed: equal states
 * have equal addresses. No name and no typed text is among them; search text
 * lives after `#q=` and never reaches the server.
 */
export type Face = 'chart' | 'table' | 'text';

export interface Address {
  /** The case's id; `null`: the only one, or the last imported. */
  readonly case: string | null;
  /** The unit a chart starts from; `null`: every unit with a relation. */
  readonly root: string | null;
  /** Levels below the root; `null`: all. */
  readonly depth: number | null;
  /** The passage a document is opened at. */
  readonly passage: string | null;
  /** EDTF; `null`: all time. */
  readonly on: string | null;
  /** ISO day; `null`: now. */
  readonly known: string | null;
  readonly classes: readonly string[];
  /** Unreviewed claims are included. */
  readonly leads: boolean;
  /** Also draw what is before the first mention, after the last, and undated. */
  readonly remote: boolean;
  readonly face: Face;
  /** `unit:…`, `relation:…`, `claim:…`. */
  readonly sel: readonly string[];
  /** The claims panel's subject, `claims:…`; `null`: closed. */
  readonly panel: string | null;
  readonly open: readonly string[];
}

export const nowhere: Address = {
  case: null, root: null, depth: null, passage: null, on: null, known: null, classes: ['command'], leads: false, remote: false,
  face: 'chart', sel: [], panel: null, open: [],
};

const listed = (text: string): readonly string[] => text.split(',').filter((part) => part !== '');
const sorted = (parts: readonly string[]): readonly string[] => [...new Set(parts)].sort();

/** Reads a query string; what it does not know or cannot read is left at its default. */
export function addressOf(search: string): Address {
  const query = new URLSearchParams(search);
  const classes = listed(query.get('classes') ?? '');
  const face = query.get('face');
  const depth = /^[1-9]\d?$/.test(query.get('depth') ?? '') ? Number(query.get('depth')) : null;
  return {
    case: query.get('case') || null,
    root: query.get('root') || null,
    depth,
    passage: query.get('passage') || null,
    on: query.get('on') || null,
    known: /^\d{4}-\d{2}-\d{2}$/.test(query.get('known') ?? '') ? query.get('known') : null,
    classes: classes.length > 0 ? sorted(classes) : nowhere.classes,
    leads: query.get('leads') === '1',
    remote: query.get('remote') === '1',
    face: face === 'table' || face === 'text' ? face : 'chart',
    sel: sorted(listed(query.get('sel') ?? '')),
    panel: query.get('panel') || null,
    open: sorted(listed(query.get('open') ?? '')),
  };
}

/** The query string, with its question mark; empty where all is default. */
export function searchOf(address: Address): string {
  const pairs: (readonly [string, string | null])[] = [
    ['case', address.case],
    ['root', address.root],
    ['depth', address.depth === null ? null : String(address.depth)],
    ['passage', address.passage],
    ['on', address.on],
    ['known', address.known],
    ['classes', isDefault(address.classes) ? null : sorted(address.classes).join(',')],
    ['leads', address.leads ? '1' : null],
    ['remote', address.remote ? '1' : null],
    ['face', address.face === 'chart' ? null : address.face],
    ['sel', sorted(address.sel).join(',') || null],
    ['panel', address.panel],
    ['open', sorted(address.open).join(',') || null],
  ];
  const kept = pairs.flatMap(([name, value]) => (value === null ? [] : [`${name}=${readable(value)}`]));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

function isDefault(classes: readonly string[]): boolean {
  return classes.length === 0 || sorted(classes).join(',') === nowhere.classes.join(',');
}

/** Encoded, but for the signs that make our own values readable and mean nothing in a query. */
function readable(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%2F', '/');
}

/** Search text after `#q=`. */
export function textOf(hash: string): string {
  const match = /^#q=(.*)$/.exec(hash);
  if (!match) return '';
  try {
    return decodeURIComponent(match[1] ?? '');
  } catch {
    return '';
  }
}

export function hashOf(text: string): string {
  return text === '' ? '' : `#q=${encodeURIComponent(text)}`;
}
