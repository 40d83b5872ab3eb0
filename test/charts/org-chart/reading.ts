/**
 * What can be read off an org chart, whoever drew it.
 *
 * The checker of the ten invariants (charts.md §3) sees nothing else, so the
 * same checks hold a layout, a drawn SVG and a page in the browser. Lines are
 * read as the straight pieces they stand for: a hop is an arc over a straight
 * piece, a double stroke is one line. All lengths are px.
 */
import type { Point, Rect } from '../../../charts/org-chart/types.ts';

export interface ReadBox extends Rect {
  readonly unit: string;
}

/** The rectangle of a unit and everything below it. */
export interface ReadBlock extends Rect {
  readonly unit: string;
}

/** A stroke: the last piece or the whole way of one relation, or a piece that several primary relations share. */
export interface ReadLine {
  readonly way: 'primary' | 'further';
  readonly owner: string;
  /** Every relation whose way passes here. */
  readonly relations: readonly string[];
  /** From the superior's end to the subordinate's. */
  readonly points: readonly Point[];
}

/** The mark of one relation: its middle, and how far it reaches to each side (circle 3.6, diamond 4.6, square 3.4). */
export interface ReadMark extends Point {
  readonly relation: string;
  readonly reach: number;
}

/** A dot where a further line joins an earlier one. */
export interface ReadJoint extends Point {
  readonly relation: string;
}

export interface ReadHop extends Point {
  /** The relation whose line hops. */
  readonly relation: string;
}

/** A relation told in words in one box: there is one such text in the subordinate's box and one in the superior's. */
export interface ReadWords {
  readonly relation: string;
  readonly unit: string;
}

export interface Reading {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly ReadBox[];
  readonly blocks: readonly ReadBlock[];
  readonly lines: readonly ReadLine[];
  readonly marks: readonly ReadMark[];
  readonly joints: readonly ReadJoint[];
  readonly hops: readonly ReadHop[];
  readonly words: readonly ReadWords[];
}
