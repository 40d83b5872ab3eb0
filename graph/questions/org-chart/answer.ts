import type { Id } from '../../claims/claim.ts';
import type { Entity, Hop, Person, Posting, SeenClaim, Unit } from '../answers.ts';

export interface OrgChartQuestion {
  /** An id or external id; `null`: all units with a relation on that day. */
  readonly root: string | null;
  /** EDTF. */
  readonly on: string;
  /** Levels below the root; `null`: all. */
  readonly depth: number | null;
  readonly classes: readonly string[];
  readonly leads: boolean;
  /** Also draw what is *before first mention*, *after last mention* and *undated*. */
  readonly remote: boolean;
}

export interface ChartUnit extends Unit {
  /** Units below it that are not drawn: in the structure asked for, all that hang from it there; of a superior drawn without its own structure, those directly under it. */
  readonly below: number;
  /** A claim says that the post of commander is vacant on that day. */
  readonly vacant: readonly Id[];
  /** Conflict claims or contradicted decisions touch it. */
  readonly disputed: boolean;
  /** Commanders who are not drawn, since they are *before first mention*, *after last mention* or *undated*: where there are any, nobody can say that none is claimed. */
  readonly commandersLeftOut: number;
}

/** The graph on a day; not a tree: two superiors, two roots and a cycle can all be drawn. */
export interface OrgChart {
  readonly root: Id | null;
  readonly question: OrgChartQuestion;
  readonly knownAt: string | null;
  readonly units: readonly ChartUnit[];
  readonly persons: readonly Person[];
  /** The relations to draw. */
  readonly relations: readonly ChartRelation[];
  /** Commanders to name in the boxes, best verdict first. */
  readonly commanders: readonly Posting[];
  readonly claims: readonly SeenClaim[];
  /** Entities that only claims without a verdict name: they are not drawn. */
  readonly others: readonly Entity[];
  /** Relations that touch a unit drawn, counted beside the chart, by reason, and not drawn. */
  readonly leftOut: { readonly beforeFirstMention: number; readonly afterLastMention: number; readonly undated: number };
}

export interface ChartRelation extends Hop {
  /** First day of the group that is certain or first mentioned; orders siblings' primary superiors. `null`: undated. */
  readonly began: number | null;
}
