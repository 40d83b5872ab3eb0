/**
 * Which status held when: the one recorded, or the one the latest standing judgement gave.
 */
import type { Status } from '../time/types.ts';
import type { StatusJudgement } from './judgement.ts';

export interface StatusVersion {
  readonly status: Status;
  /** Milliseconds since 1970; `from` included, `until` not. */
  readonly from: number;
  readonly until: number;
}

type Judged = Pick<StatusJudgement, 'id' | 'at' | 'withdrawnAt' | 'decision'>;

/** The versions of a claim's status from the day it was known; equal neighbours are one. */
export function statusVersions(recorded: Status, from: number, until: number, judgements: readonly Judged[]): readonly StatusVersion[] {
  const moments = new Set([from]);
  for (const { at, withdrawnAt } of judgements) {
    if (at > from && at < until) moments.add(at);
    if (withdrawnAt !== null && withdrawnAt > from && withdrawnAt < until) moments.add(withdrawnAt);
  }
  const starts = [...moments].filter((moment) => moment < until).sort((a, b) => a - b);
  const versions: StatusVersion[] = [];
  starts.forEach((start, index) => {
    const status = standing(judgements, start)?.decision ?? recorded;
    const end = starts[index + 1] ?? until;
    const last = versions.at(-1);
    if (last?.status === status) versions[versions.length - 1] = { status, from: last.from, until: end };
    else versions.push({ status, from: start, until: end });
  });
  return Object.freeze(versions);
}

/** The latest judgement that stands at a moment; of two made in one instant, the one with the greater id. */
function standing(judgements: readonly Judged[], moment: number): Judged | undefined {
  return judgements
    .filter(({ at, withdrawnAt }) => at <= moment && (withdrawnAt === null || moment < withdrawnAt))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .at(-1);
}
