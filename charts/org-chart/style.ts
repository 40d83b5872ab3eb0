/**
 * Every number and colour of the org chart, by name (charts.md §6, §7, §10).
 *
 * The screen may put its own colours, or CSS variables, in the place of the printed
 * ones; lengths are never changed, or screen and paper would differ.
 */
export interface Colours {
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly paper: string;
  /** Behind a unit that is not identified. */
  readonly unidentified: string;
  /** Membership and joint operations. */
  readonly membership: string;
  readonly administrative: string;
  readonly conflict: string;
}

/** Okabe–Ito and greys; no meaning by colour alone. */
export const printColours: Colours = {
  ink: '#1A1A1A', muted: '#4D4D4D', rule: '#B8B8B8', paper: '#FFFFFF', unidentified: '#F4F4F4',
  membership: '#0072B2', administrative: '#6B6B6B', conflict: '#D55E00',
};

/** Sizes and positions are multiples of this, so that lines can be routed between boxes. */
export const grid = 6;

export const box = {
  width: 192, narrow: 144, padding: 8, top: 6, bottom: 6, gutter: 26, lineHeight: 1.3, corner: 12,
  /** Where the text begins that has a mark before it. */
  afterMark: 11, ruleAbove: 4, ruleBelow: 4, pill: 15, afterNames: 3, tooth: 3,
} as const;

export const text = {
  name: 12.5, second: 9.5, belowArabic: 15, commander: 10, range: 8.5, footnote: 7, note: 8.5, pill: 8.5, onLine: 7.5,
} as const;

export const frame = { usual: 1.1, asked: 3.2, joint: 0.8, jointInset: 3.5, rule: 0.7, dashes: '3 2.5' } as const;

export const line = {
  command: 1.4, membership: 3.6, inside: 1.5, administrative: 1, dots: '1 3', dashes: '5 3.5', hop: 4, joint: 2.6, press: 9,
} as const;

/** Radius or half the side or diagonal. */
export const mark = { circle: 3.6, diamond: 4.6, square: 3.4, outline: 1.3, cross: 5, commander: 3.4 } as const;

export const sheet = {
  margin: 42, title: 20, subtitle: 11.5, rule: 1.4, line: 1.35, gap: 16,
  head: 9.5, legend: 8.5, row: 15, sign: 34, columnGap: 22, footnote: 8, footnoteRow: 11.5, foot: 8, footRow: 11.5,
  /** At most this share of a page's height for legend and footnotes. */
  footShare: 0.3,
  /** Footnotes stand beside the legend only where they get this width. */
  leastNotes: 180,
  /** 7 pt for names and 5.5 pt for dates, in px. */
  leastName: 7 / 0.75, leastDate: 5.5 / 0.75, largest: 1.25,
} as const;

export const pages = { A3: { long: 1587, short: 1122 }, A4: { long: 1122, short: 794 } } as const;
