/**
 * The order in which units stand beside each other.
 *
 * Joint and temporary bodies last, units that nobody identified before them,
 * then by name with numbers as numbers, then by id. Never by size, date or
 * verdict: a unit keeps its place among the others whatever is known of it.
 */
import type { ChartUnit } from './types.ts';

export function inSiblingOrder(units: readonly ChartUnit[]): readonly ChartUnit[] {
  return units
    .map((unit) => ({ unit, standing: standing(unit), name: parts(nameOf(unit)) }))
    .sort((a, b) => a.standing - b.standing || byParts(a.name, b.name) || byText(a.unit.id, b.unit.id))
    .map(({ unit }) => unit);
}

/** Numbers as numbers ("2 Brigade" before "10 Brigade"), in any script's digits; code points, so that no locale decides. */
export function byName(a: string, b: string): number {
  return byParts(parts(a), parts(b)) || byText(a, b);
}

function byParts(left: readonly string[], right: readonly string[]): number {
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const order = byPart(left[index] ?? '', right[index] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function standing(unit: ChartUnit): number {
  if (unit.joint) return 2;
  return unit.standing === 'unknown' ? 1 : 0;
}

function nameOf({ names }: ChartUnit): string {
  return (names.find(({ kind }) => kind === 'canonical') ?? names[0])?.text ?? '';
}

function parts(name: string): readonly string[] {
  const western = name.normalize('NFKC').toLowerCase().replace(/(?![0-9])\p{Nd}/gu, westernDigit);
  return western.match(/\d+|\D+/gu) ?? [];
}

/** Digits come in runs of ten, and the code point of every zero is known by what precedes it: no digit. */
function westernDigit(digit: string): string {
  let point = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(point - 1))) {
    point -= 1;
    value += 1;
  }
  return String(value);
}

function byPart(a: string, b: string): number {
  if (!/^\d/.test(a) || !/^\d/.test(b)) return byText(a, b);
  const left = a.replace(/^0+(?=\d)/, '');
  const right = b.replace(/^0+(?=\d)/, '');
  return left.length - right.length || byText(left, right);
}
