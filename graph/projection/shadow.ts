/**
 * The shadow edges of one claim: what a walk sees of it.
 *
 * A pure function of the record, and the only place where edges are made: a
 * claim newly recorded, one judged, and all of them on `rebuild` come through
 * here, so the projection made again equals the one kept up (graph/README.md).
 */
import { FOREVER } from '../access/index.ts';
import { tokensOf, scriptOf } from '../claims/names/index.ts';
import type { ClaimRecord, End } from '../claims/record.ts';
import { statusVersions, type StatusJudgement } from '../judgements/index.ts';
import { spanOf } from '../time/index.ts';
import { effectiveMarkings, alternatives, type Marked } from './markings.ts';

export type EdgeType = 'UNDER' | 'POSTED' | 'PRESENT_AT' | 'OCCURRED_AT' | 'ALLEGED_AGAINST' | 'IN_PATTERN' | 'CALLS' | 'STATES';

/** Stands for no bound in day columns. */
export const NO_DAY = 99_999_999;

export type ShadowProperties = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

export interface Shadow {
  readonly type: EdgeType;
  /** Ids of the ends; a `CALLS` or `STATES` edge begins at the claim. */
  readonly from: string;
  readonly to: string;
  readonly properties: ShadowProperties;
}

/** A token edge: from the token to the entity that the name calls. */
export interface TokenShadow {
  readonly token: string;
  readonly to: string;
  readonly properties: ShadowProperties;
}

export interface Projected {
  readonly edges: readonly Shadow[];
  readonly tokens: readonly TokenShadow[];
}

/** What a projection needs beside the claim: the markings of what it rests on and names, and the judgements of its status. */
export interface Surroundings {
  readonly marked: Marked;
  readonly judgements: readonly Pick<StatusJudgement, 'id' | 'at' | 'withdrawnAt' | 'decision'>[];
}

export function project(claim: ClaimRecord, { marked, judgements }: Surroundings): Projected {
  const until = claim.supersededAt ?? FOREVER;
  const common = { ...bounds(claim), claim: claim.id, kind: claim.kind, class: claim.class, ...reach(claim, marked) };
  const { type, to } = target(claim);
  const own = type === 'CALLS' || type === 'STATES';
  const name = claim.kind === 'name' ? nameOf(claim) : {};
  const edges = statusVersions(claim.status, claim.knownFrom, until, judgements).map(({ status, from, until: end }) => ({
    type, from: own ? claim.id : claim.about.id, to: to.id, properties: { ...common, ...name, status, knownFrom: from, knownUntil: end },
  }));
  const tokens = claim.kind === 'name' && claim.knownFrom < until
    ? tokensOf(claim.assert['text'] ?? '').map((token) => ({
        token, to: to.id,
        properties: { claim: claim.id, text: claim.assert['text'] ?? '', ...reach(claim, marked), knownFrom: claim.knownFrom, knownUntil: until },
      }))
    : [];
  return Object.freeze({ edges, tokens });
}

function reach(claim: ClaimRecord, marked: Marked): { markings: readonly string[]; needs: readonly string[] | null; firstNeeds: readonly string[] | null; lastNeeds: readonly string[] | null } {
  return {
    markings: effectiveMarkings(claim, marked),
    needs: alternatives(claim.citations),
    firstNeeds: alternatives(claim.citations.filter(({ supports }) => supports.includes('first'))),
    lastNeeds: alternatives(claim.citations.filter(({ supports }) => supports.includes('last'))),
  };
}

function bounds({ time }: ClaimRecord): ShadowProperties {
  const span = spanOf(time);
  return {
    f0: span && finite(span.first.earliest), f1: span && finite(span.first.latest), l0: span && finite(span.last.earliest), l1: span && finite(span.last.latest),
    startKnown: time.startKnown, after: time.after,
    earliest: span !== null && time.startKnown ? finite(span.first.earliest) : -NO_DAY,
    latest: span !== null && time.after === 'ended' ? finite(span.last.latest) : NO_DAY,
  };
}

/** An open end of an EDTF interval is no bound. */
function finite(day: number): number {
  return Math.max(-NO_DAY, Math.min(NO_DAY, day));
}

/** Where the edge leads: to what the claim names if a walk is to follow it, else to what it is about. */
function target(claim: ClaimRecord): { type: EdgeType; to: End } {
  const named = (as: string, type: EdgeType): { type: EdgeType; to: End } => {
    const to = claim.names[as];
    return to === undefined ? { type: 'STATES', to: claim.about } : { type, to };
  };
  switch (claim.kind) {
    case 'name': return { type: 'CALLS', to: claim.about };
    case 'relation': return named('superior', 'UNDER');
    case 'posting': return named('unit', 'POSTED');
    case 'presence': return named('location', 'PRESENT_AT');
    case 'occurrence': return named('location', 'OCCURRED_AT');
    case 'allegation': return named(claim.names['unit'] === undefined ? 'person' : 'unit', 'ALLEGED_AGAINST');
    case 'pattern': return named('pattern', 'IN_PATTERN');
    case 'attribute':
    case 'existence':
    case 'vacancy': return { type: 'STATES', to: claim.about };
  }
}

function nameOf({ assert, class: nameKind }: ClaimRecord): ShadowProperties {
  const text = assert['text'] ?? '';
  return { text, nameKind, language: assert['language'] ?? null, script: scriptOf(text) };
}
