/**
 * Answers as JSON: in which case, as known when, then the answer, its days as ISO text and no bound as null.
 */
import type { Case, Chain, OrgChart } from '../../../graph/index.ts';
import { decided, intervals, isoDay, withDays } from '../../graphql/words/shape.ts';

export function json(answer: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(answer, null, 2)}\n`;
}

export function inCase({ id, name }: Case, knownAt: string | null) {
  return { case: { id, name }, knownAt };
}

export function chainShape(chain: Chain) {
  return {
    ...chain,
    reached: chain.reached.map((unit) => ({ ...unit, certainDays: intervals(unit.certainDays), possibleDays: intervals(unit.possibleDays) })),
    hops: chain.hops.map(withDays),
    apart: chain.apart.map(withDays),
    postings: chain.postings.map(decided),
  };
}

export function orgChartShape(chart: OrgChart) {
  return {
    ...chart,
    relations: chart.relations.map((relation) => ({ ...withDays(relation), began: isoDay(relation.began) })),
    commanders: chart.commanders.map(decided),
  };
}
