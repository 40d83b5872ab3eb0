/**
 * Whether a judgement may be recorded, so far as it shows by itself: it says why, on how many, and what such a judgement can say.
 */
import type { JudgementDraft } from '../claims/claim.ts';
import { instantOf } from '../time/index.ts';
import { NotOneKind, NoteMissing, ReasonMissing, UnknownDecision } from './errors.ts';
import type { Judgement } from './judgement.ts';

const DECISIONS: Readonly<Record<Judgement['kind'], readonly string[]>> = {
  identity: ['same', 'different', 'unsure'], continuity: ['continuous', 'separate'], status: ['accepted', 'conflict', 'work_needed', 'issue'],
};

/** Throws ReasonMissing, UnknownDecision, NoteMissing, NotOneKind (too many, too few or one twice), BadDate. */
export function checkJudgement({ kind, on, decision, reason, note, at }: JudgementDraft): void {
  if (reason.trim() === '') throw new ReasonMissing();
  if (!DECISIONS[kind].includes(decision)) throw new UnknownDecision(kind, decision);
  if (kind === 'status' && decision === 'conflict' && (note ?? '').trim() === '') throw new NoteMissing();
  if (new Set(on).size !== (kind === 'status' ? 1 : 2) || new Set(on).size !== on.length) throw new NotOneKind(on[0] ?? '', on[1] ?? '');
  instantOf(at);
}
