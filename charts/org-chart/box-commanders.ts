/**
 * Who is in command, in a unit's box: the verdict's sign, rank, name, footnotes and range.
 *
 * Two or more are all listed under the words that they are claimed; an empty post
 * is told from one that nobody is known to hold.
 */
import { joinIds } from '../picture/ids.ts';
import { among } from '../picture/parts.ts';
import { plain } from '../picture/write.ts';
import type { BoxOptions, CommanderSign } from './box-content.ts';
import { rule, say, type Column } from './box-column.ts';
import { inDigits } from './digits.ts';
import { runningName } from './names.ts';
import { rangeText } from './range.ts';
import { box as sizes, mark, text as fonts } from './style.ts';
import type { Lookup } from './lookup.ts';
import type { ChartPosting, ChartUnit } from './types.ts';

const firstLead = 12.5;
const nextLead = 14;
const rangeLead = 10.5;

export function commanderLines(column: Column, unit: ChartUnit, found: Lookup, options: BoxOptions): void {
  if (unit.standing === 'unknown') return;
  const { words, numerals } = options;
  const commanders = found.commanders(unit.id);
  const persons = new Set(commanders.map(({ person }) => person)).size;
  rule(column);
  if (persons > 1) {
    say(column, { part: 'claimed', text: words.claimedInCommand(persons, inDigits(persons, numerals)), lead: firstLead, size: fonts.note + 0.5, weight: 600, colour: 'conflict', direction: words.direction });
  }
  const lead = (index: number) => (index === 0 && persons < 2 ? firstLead : nextLead);
  commanders.forEach((posting, index) => commander(column, posting, found, lead(index), options));
  if (unit.vacant.length > 0) {
    const place = { ...signed(column, 'certain', lead(commanders.length)), lead: lead(commanders.length) };
    say(column, { part: 'vacant', text: words.vacant, ...place, size: fonts.commander, direction: words.direction, raised: raised(unit.id, options), data: { 'data-claims': joinIds(unit.vacant) } });
  } else if (commanders.length === 0) {
    say(column, { part: 'not-known', text: words.notKnown, lead: firstLead, size: fonts.note + 0.5, colour: 'muted', direction: words.direction });
  }
}

function commander(column: Column, posting: ChartPosting, found: Lookup, lead: number, options: BoxOptions): void {
  const { words, numerals } = options;
  const names = found.namesOf(posting.person);
  const ranks = posting.ranks.map(plain).filter((rank) => rank !== '').join(' / ');
  const sign = signOf(posting);
  const data = { 'data-posting': posting.id, 'data-person': posting.person, 'data-verdict': posting.verdict, 'data-reason': posting.reason, 'data-claims': joinIds(posting.claims) };
  say(column, { part: 'commander', text: `${among(ranks, words.direction)} ${among(runningName(names, words), words.direction)}`.trim(), ...signed(column, sign, lead), lead, size: fonts.commander, direction: words.direction, raised: raised(posting.id, options), data });
  const range = rangeText(posting, words.undated);
  const dated = posting.first !== null || posting.last !== null;
  say(column, {
    part: 'range', text: inDigits(range, numerals), start: sizes.padding + sizes.afterMark, lead: rangeLead, size: fonts.range, colour: 'muted',
    direction: dated ? 'ltr' : words.direction, data: { 'data-posting': posting.id },
  });
}

function signOf({ verdict, reason }: ChartPosting): CommanderSign {
  if (verdict === 'certain') return reason === 'inferred' ? 'inferred' : 'certain';
  return verdict === 'contradicted' ? 'contradicted' : 'possible';
}

/** The sign stands before the text, at half the height of its small letters. */
function signed(column: Column, sign: CommanderSign, lead: number) {
  const start = sizes.padding + mark.commander;
  return { start: sizes.padding + sizes.afterMark, beside: { kind: 'commander', sign, start, y: column.y + lead - fonts.commander * 0.33 } as const };
}

function raised(id: string, { numbers, numerals }: BoxOptions): string | null {
  const text = numbers.get(id);
  return text === undefined ? null : inDigits(text, numerals);
}
