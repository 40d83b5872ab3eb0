/**
 * Names of the units and persons of a chart, as plain text in the reader's script.
 */
import type { OrgChart, OrgChartTimes } from '../../queries/org-chart.ts';
import type { Language } from '../../state/day/write.ts';
import { plainName } from '../../state/names/names.ts';
import type { Named } from '../../state/names/names.ts';

export interface ChartNames {
  readonly entity: (id: string) => Named | undefined;
  /** Isolated; the bare id where the answer does not hold it. */
  readonly plain: (id: string) => string;
}

export function namesIn({ units, persons }: Pick<OrgChart | OrgChartTimes, 'units' | 'persons'>, language: Language): ChartNames {
  const entities = new Map<string, Named>([...units, ...persons].map((entity) => [entity.id, entity]));
  return {
    entity: (id) => entities.get(id),
    plain: (id) => {
      const entity = entities.get(id);
      return entity ? plainName(entity, language) : id.slice(0, 8);
    },
  };
}
