/**
 * The answer as the chart takes it: days as numbers, nothing else changed.
 */
import type { ChartInput } from '../../../charts/org-chart/types.ts';
import type { OrgChart } from '../../queries/org-chart.ts';
import { numbered } from '../../state/claims/segments.ts';

export function inputOf({ root, units, persons, relations, commanders, leftOut }: OrgChart): ChartInput {
  return {
    root, units, persons, commanders, leftOut,
    relations: relations.map((relation) => {
      const began = numbered(relation.began, NaN);
      return { ...relation, began: Number.isFinite(began) ? began : null };
    }),
  };
}
