/**
 * What the org chart takes, and what its layout gives.
 *
 * The input is declared here, so that charts know nothing of the graph; a type
 * test shows that the graph's answer fits it. All lengths are px at 96 to the
 * inch; days are whole days since 1970-01-01.
 */
export type Verdict = 'certain' | 'possible' | 'impossible' | 'contradicted';

export interface ChartName {
  readonly text: string;
  /** ISO 15924. */
  readonly script: string;
  readonly language: string | null;
  readonly kind: 'canonical' | 'alias';
}

export interface ChartUnit {
  readonly id: string;
  readonly names: readonly ChartName[];
  readonly standing: 'known' | 'unknown' | 'unnamed';
  readonly joint: boolean;
  readonly echelon: string | null;
  /** Units below it that the answer leaves out. */
  readonly below: number;
  /** Claims that say the post of commander is vacant. */
  readonly vacant: readonly string[];
  readonly disputed: boolean;
}

export interface ChartRelation {
  readonly id: string;
  readonly subordinate: string;
  readonly superior: string;
  readonly class: 'command' | 'administrative' | 'membership' | 'training';
  readonly ground: string | null;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly began: number | null;
  readonly claims: readonly string[];
}

export interface ChartPosting {
  readonly id: string;
  readonly person: string;
  readonly unit: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly ranks: readonly string[];
  readonly first: string | null;
  readonly last: string | null;
  readonly startKnown: boolean;
  readonly endKnown: boolean;
  readonly claims: readonly string[];
}

export interface ChartInput {
  readonly root: string | null;
  readonly units: readonly ChartUnit[];
  readonly persons: readonly { readonly id: string; readonly names: readonly ChartName[] }[];
  readonly relations: readonly ChartRelation[];
  readonly commanders: readonly ChartPosting[];
  readonly leftOut: { readonly beforeFirstMention: number; readonly afterLastMention: number; readonly undated: number };
}

/** The size of each unit's box, multiples of 6, by unit id: made by the box's own measuring, taken by the layout. */
export type BoxSizes = ReadonlyMap<string, { readonly width: number; readonly height: number }>;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** One relation of the answer, drawn. */
export interface DrawnRelation {
  readonly relation: string;
  /** `primary`: a piece of the block structure; `further`: routed; `words`: told in both boxes, no line. */
  readonly way: 'primary' | 'further' | 'words';
  /** Lines of one owner may share pieces: superior, and for further lines the class too. */
  readonly owner: string;
  /**
   * From the superior to the subordinate, straight pieces only; empty for `words`. A further line that joins an earlier one
   * starts at the joint. Of a primary line only the last piece, its own: the rest of its way are the shared pieces that name it.
   */
  readonly points: readonly Point[];
  /** Where a further line joins an earlier line of its owner. */
  readonly joint: Point | null;
  /** Where this line hops over another. */
  readonly hops: readonly Point[];
  /** Where the line meets the border of the subordinate's box, and on which side: the mark stands just outside. */
  readonly mark: (Point & { readonly side: 'top' | 'left' | 'right' }) | null;
  /** It closes a cycle. */
  readonly circle: boolean;
}

/**
 * A shared piece of primary lines: trunk, bus or spine, with the strongest class and verdict of the relations on it. Cut at
 * every branch, so that `relations` are exactly those whose way passes here; one superior's pieces meet end to end.
 */
export interface SharedPiece {
  readonly owner: string;
  readonly points: readonly Point[];
  readonly relations: readonly string[];
}

export interface PlacedBox extends Rect {
  readonly unit: string;
  /** The rectangle of the unit and everything below it. */
  readonly block: Rect;
  /** The unit whose family it is placed in; `null` for a top. */
  readonly under: string | null;
  /** How it is entered: from above (row) or from the side (list). */
  readonly entered: 'top' | 'side' | 'none';
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly shared: readonly SharedPiece[];
  readonly relations: readonly DrawnRelation[];
  /** Where tops without a tie to the rest are gathered; `null` if there are none. */
  readonly unconnected: Rect | null;
  readonly direction: 'ltr' | 'rtl';
}
