import type { DatedClaim, Group, Reason, Span, Verdict } from '../../../graph/time/index.ts';

/**
 * Groups and stays decided a second time, one day at a time, from the words of method.md §3.2 and nothing of graph/time.
 *
 * Slow and plain: each claim answers a day, each stay reads the table, the best stay speaks for the group.
 */

type Answer = 'yes' | 'no' | 'maybe';

interface Verdicted {
  readonly verdict: Verdict;
  readonly reason: Reason;
}

export interface Options {
  readonly leads?: boolean;
  readonly inferences?: boolean;
}

/** `null` where no claim may decide. */
export function verdictOn(group: Group, day: number, { leads = false, inferences = true }: Options = {}): Verdicted | null {
  const bounds = inferences ? group.inferred ?? [] : [];
  const accepted = group.claims.filter((claim) => claim.status === 'accepted');
  const both = group.claims.filter((claim) => claim.status === 'accepted' || claim.status === 'work_needed');
  const sure = accepted.length === 0 ? null : best(accepted, { ...group, inferred: bounds }, day);
  if (!leads || both.length === accepted.length) return sure;
  const led = best(both, { ...group, inferred: bounds }, day);
  if (led.verdict !== 'impossible' && (sure === null || sure.verdict === 'impossible')) return { verdict: 'possible', reason: 'lead' };
  return sure ?? led;
}

function best(claims: readonly DatedClaim[], group: Group, day: number): Verdicted {
  let winner: Verdicted | null = null;
  for (const stay of stays(claims, group)) {
    const said = table(stay, group, day);
    if (winner === null || rank(said) < rank(winner)) winner = said;
  }
  if (winner === null) throw new Error('a group without a stay');
  return winner;
}

/** Certain, else contradicted, else possible, else impossible; among equals the first reason. */
function rank({ verdict, reason }: Verdicted): number {
  const verdicts = ['certain', 'contradicted', 'possible', 'impossible'];
  const reasons = ['claimed', 'inferred', 'imprecise date', 'between mentions', 'assumed to continue', 'before first mention', 'after last mention', 'undated', 'before the start', 'after the end'];
  return verdicts.indexOf(verdict) * 100 + reasons.indexOf(reason);
}

/** Claims are dealt out one after the other; each opens a new stay or joins the last one. */
function stays(claims: readonly DatedClaim[], { continuity }: Group): readonly (readonly DatedClaim[])[] {
  const rest = [...claims];
  const inOrder: DatedClaim[] = [];
  while (rest.length > 0) {
    const next = rest.reduce((a, b) => (comesBefore(a, b) ? a : b));
    inOrder.push(next);
    rest.splice(rest.indexOf(next), 1);
  }
  const ids = inOrder.map((claim) => claim.id);
  const lies = (judgement: { between: readonly [string, string] }): readonly [number, number] | null => {
    const at = judgement.between.map((id) => ids.indexOf(id)).sort((a, b) => a - b);
    const [low, high] = [at[0] ?? -1, at[1] ?? -1];
    return low < 0 || low === high ? null : [low, high];
  };
  const found: DatedClaim[][] = [];
  let sinceCut: DatedClaim[] = [];
  inOrder.forEach((claim, at) => {
    const judgedApart = continuity.some((judgement) => judgement.decision === 'separate' && lies(judgement)?.[1] === at);
    const begins = claim.span?.startKnown === true && sinceCut.some((other) => other.span?.after === 'ended' && other.span.last.latest < (claim.span?.first.earliest ?? NaN));
    const joined = continuity.some((judgement) => {
      const place = lies(judgement);
      return judgement.decision === 'continuous' && place !== null && place[0] < at && at <= place[1];
    });
    if (judgedApart || begins) sinceCut = [];
    sinceCut.push(claim);
    const last = found.at(-1);
    if (last === undefined || ((judgedApart || begins) && !joined)) found.push([claim]);
    else last.push(claim);
  });
  return found;
}

function comesBefore(a: DatedClaim, b: DatedClaim): boolean {
  const [fa, fb] = [a.span?.first.earliest ?? -Infinity, b.span?.first.earliest ?? -Infinity];
  if (fa !== fb) return fa < fb;
  const [la, lb] = [a.span?.last.latest ?? Infinity, b.span?.last.latest ?? Infinity];
  return la === lb ? a.id < b.id : la < lb;
}

function answer(span: Span | null, day: number): Answer {
  if (span === null) return 'maybe';
  if (day >= span.first.latest && day <= span.last.earliest) return 'yes';
  if (day < span.first.earliest && span.startKnown) return 'no';
  if (day > span.last.latest && span.after === 'ended') return 'no';
  return 'maybe';
}

function table(stay: readonly DatedClaim[], group: Group, day: number): Verdicted {
  const answers = stay.map((claim) => answer(claim.span, day));
  const claimed = answers.includes('yes');
  const bridged = group.continuity.some((judgement) => judgement.decision === 'continuous' && lieBetween(stay, judgement.between, day));
  if (claimed || bridged) {
    if (answers.includes('no')) return { verdict: 'contradicted', reason: 'claims differ' };
    return { verdict: 'certain', reason: claimed ? 'claimed' : 'inferred' };
  }
  if (answers.includes('no')) {
    const early = stay.some((claim) => claim.span !== null && claim.span.startKnown && day < claim.span.first.earliest);
    return { verdict: 'impossible', reason: early ? 'before the start' : 'after the end' };
  }
  const ruledOut = (group.inferred ?? []).filter((bound) => rulesOut(bound, stay, day)).map((bound) => bound.end);
  if (ruledOut.length > 0) return { verdict: 'impossible', reason: ruledOut.includes('start') ? 'before the start' : 'after the end' };
  return { verdict: 'possible', reason: whyPossible(stay, day) };
}

/** A day in every unbroken run of days that holds some first and some last day of both claims. */
function lieBetween(stay: readonly DatedClaim[], [a, b]: readonly [string, string], day: number): boolean {
  const spans = [a, b].map((id) => stay.find((claim) => claim.id === id)?.span ?? null);
  if (a === b || spans.some((span) => span === null)) return false;
  const begunBy = spans.some((span) => span !== null && span.first.latest <= day);
  const lastsTo = spans.some((span) => span !== null && day <= span.last.earliest);
  return begunBy && lastsTo;
}

/** Only if no claim of the stay refutes the bound, and only on days that no claim of the stay may cover or lie around. */
function rulesOut(bound: { end: 'start' | 'end'; day: number }, stay: readonly DatedClaim[], day: number): boolean {
  return (bound.end === 'start' ? day < bound.day : day > bound.day) && stay.every(({ span }) => {
    if (span === null) return true;
    return bound.end === 'start'
      ? bound.day <= span.first.latest && day < span.first.earliest
      : bound.day >= span.last.earliest && day > span.last.latest;
  });
}

function whyPossible(stay: readonly DatedClaim[], day: number): Reason {
  const spans = stay.map((claim) => claim.span).filter((span) => span !== null);
  if (spans.some((s) => (s.first.earliest <= day && day < s.first.latest) || (s.last.earliest < day && day <= s.last.latest))) return 'imprecise date';
  if (spans.some((s) => s.last.latest < day) && spans.some((s) => s.first.earliest > day)) return 'between mentions';
  if (spans.some((s) => day > s.last.latest && s.after === 'assumed to continue')) return 'assumed to continue';
  if (spans.some((s) => day < s.first.earliest)) return 'before first mention';
  if (spans.some((s) => day > s.last.latest)) return 'after last mention';
  return 'undated';
}
