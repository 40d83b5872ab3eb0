/**
 * Every word that an org chart can carry, in one language.
 *
 * Numbers reach these functions twice: as a count, which decides the plural, and
 * as the reader sees it, in the digits of the reader's choice.
 */
import type { ChartRelation, Verdict } from '../types.ts';

export type Direction = 'ltr' | 'rtl';
export type ChartLanguage = 'en' | 'ar' | 'fr' | 'zh';
export type Counted = (count: number, shown: string) => string;

/** What "How to read it" can explain. */
export type LegendKey =
  | `${ChartRelation['class']} ${Exclude<Verdict, 'impossible'>}`
  | 'in command certain' | 'in command possible' | 'in command inferred' | 'in command contradicted'
  | 'asked about' | 'not identified' | 'disputed' | 'joint operation' | 'units below' | 'joined' | 'crosses' | 'circle';

/** The levels that have a mark of strokes. */
export type Echelon = 'army' | 'corps' | 'division' | 'brigade' | 'regiment' | 'battalion' | 'company' | 'platoon';

export interface ChartWords {
  readonly language: ChartLanguage;
  readonly direction: Direction;
  /** ISO 15924, of the names that a reader of this language reads. */
  readonly script: 'Latn' | 'Arab' | 'Hans';

  readonly vacant: string;
  readonly notKnown: string;
  readonly neverAccused: string;
  readonly disputed: string;
  readonly contradicted: string;
  readonly nameless: string;
  readonly undated: string;
  readonly claimedInCommand: Counted;
  readonly moreUnits: Counted;
  readonly alsoUnder: (name: string) => string;
  readonly alsoOver: Counted;

  readonly training: string;
  readonly deJure: string;
  readonly deFacto: string;
  readonly circle: string;
  readonly unconnected: string;

  readonly titleOf: (name: string) => string;
  readonly titleOfAll: string;
  readonly question: string;
  readonly questionOfAll: string;
  readonly levels: Counted;
  readonly allLevels: string;
  readonly classes: Readonly<Record<ChartRelation['class'], string>>;
  readonly classesAre: (names: string) => string;
  readonly knownAt: (day: string) => string;
  readonly knownNow: string;
  readonly certainOnly: string;
  readonly certainAndPossible: string;
  readonly namesOnly: string;
  readonly tooSmall: string;

  readonly howToRead: string;
  readonly legend: Readonly<Record<LegendKey, string>>;
  readonly echelons: Readonly<Record<Echelon, string>>;
  readonly footnotes: string;
  readonly footnotesLeft: Counted;
  readonly marksMean: string;
  readonly notControl: string;
  readonly reader: (clearance: string) => string;
  /** The clearance of a reader who may see everything in the case. */
  readonly everything: string;
  readonly units: Counted;
  readonly relations: Counted;
  readonly postings: Counted;
  readonly toldInWords: Counted;
  readonly notDrawn: (parts: string) => string;
  readonly beforeFirstMention: Counted;
  readonly afterLastMention: Counted;
  readonly undatedOnes: Counted;
  readonly product: (hash: string) => string;
  readonly sheetOf: (number: string, of: string) => string;
  /** Between the members of an enumeration. */
  readonly comma: string;
  /** Months in order, as dates in prose name them. */
  readonly months: readonly string[];
  readonly proseDay: (day: string, month: string, year: string) => string;
  readonly proseMonth: (month: string, year: string) => string;
}
