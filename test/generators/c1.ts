/**
 * The fixture C1 of method.md §4, as claims.
 */
import type { ClaimDraft } from '../../graph/claims/claim.ts';
import { named, posted, under, type Beside } from './drafts.ts';

const UNITS = ['MOD', 'GS', 'C1', 'C2', 'D4', 'D5', 'B41', 'B42', 'B51', 'K1', 'TF', 'RC'];

/** "–": last mentioned 2013-12-31, which is not an end. */
const open = (first = '2010-01-01'): Beside => ({ first, last: '2013-12-31', startKnown: true, after: 'unsaid' });
const ended = (first: string, last: string): Beside => ({ first, last, startKnown: true, after: 'ended' });

export const C1: readonly ClaimDraft[] = [
  ...UNITS.map((unit) => named('Unit', unit, unit)),
  named('Person', 'P1', 'P1'), named('Person', 'P2', 'P2'),
  under('GS', 'MOD', open()), under('C1', 'GS', open()), under('C2', 'GS', open()),
  under('D4', 'C1', ended('2010-01-01', '2012-06-30')), under('D4', 'C2', open('2012-07-01')), under('D5', 'C1', open()),
  under('B41', 'D4', open()), under('B42', 'D4', open()), under('B42', 'TF', ended('2012-08-01', '2012-10-31')),
  under('TF', 'C1', ended('2012-08-01', '2012-12-31')), under('B51', 'D5', open()), under('K1', 'B42', open()),
  under('B42', 'RC', { ...open(), class: 'administrative' }),
  posted('P1', 'D4', ended('2010-01-01', '2012-03-31')), posted('P2', 'D4', { first: '2012-05-10', last: '2013-01' }),
  under('K1', 'RC', { first: '2012-01-01', status: 'conflict', note: 'taken from a chart that confuses the two' }),
];
