/**
 * The edges of a judgement while it stands: two entities that are the same, two claims that are one stay or two.
 *
 * A withdrawn judgement keeps its edge, closed: what was answered before can be asked again.
 */
import { FOREVER } from '../access/index.ts';
import type { ClaimRecord, End } from '../claims/index.ts';
import type { Judgement } from '../judgements/index.ts';
import { effectiveMarkings, type Marked } from './markings.ts';
import type { ShadowProperties } from './shadow.ts';

export interface JudgedEdge {
  readonly type: 'SAME_AS' | 'JOINED';
  readonly from: string;
  readonly to: string;
  readonly properties: ShadowProperties;
}

/** What a judgement is on, as recorded. */
export interface JudgedOn {
  readonly entities: readonly (End & { readonly markings: readonly string[] })[];
  readonly claims: readonly { readonly claim: ClaimRecord; readonly marked: Marked }[];
}

export function projectJudgement(judgement: Judgement, { entities, claims }: JudgedOn): readonly JudgedEdge[] {
  const clock = { knownFrom: judgement.at, knownUntil: judgement.withdrawnAt ?? FOREVER };
  switch (judgement.kind) {
    case 'status': return []; // it shows in the versions of its claim's own edges
    case 'identity': {
      if (judgement.decision !== 'same') return [];
      const markings = union([judgement.markings, ...entities.map((entity) => entity.markings)]);
      const properties = { judgement: judgement.id, author: judgement.by, reason: judgement.reason, markings, ...clock };
      const [a, b] = judgement.on;
      return [{ type: 'SAME_AS', from: a, to: b, properties }, { type: 'SAME_AS', from: b, to: a, properties }];
    }
    case 'continuity': {
      const [first, second] = judgement.on;
      const of = claims.find(({ claim }) => claim.id === first)?.claim;
      const to = of === undefined ? undefined : endOf(of);
      if (of === undefined || to === undefined) return [];
      const markings = union([judgement.markings, ...claims.map(({ claim, marked }) => effectiveMarkings(claim, marked))]);
      return [{
        type: 'JOINED', from: of.about.id, to, properties: { judgement: judgement.id, first, second, decision: judgement.decision, markings, ...clock },
      }];
    }
  }
}

/** The other end of a relation, posting or presence. */
export function endOf({ kind, names }: Pick<ClaimRecord, 'kind' | 'names'>): string | undefined {
  const as = { relation: 'superior', posting: 'unit', presence: 'location' }[kind as string];
  return as === undefined ? undefined : names[as]?.id;
}

function union(sets: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(sets.flat())].sort();
}
