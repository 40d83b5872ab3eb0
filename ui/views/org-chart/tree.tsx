/**
 * The structure as an outline, which owns the focus: arrow keys walk it, the drawing follows.
 *
 * A drawing has no accessible tree of its own. Each item says the unit, who
 * commanded it, how it stands under its superior, and its further superiors.
 */
import { useId, useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import type { Arrangement } from './use-arranged.ts';
import { useReading } from '../../parts/reading.tsx';
import { families, walk } from '../../state/chart/walk.ts';
import type { Way } from '../../state/chart/walk.ts';
import type { OrgChart } from '../../queries/org-chart.ts';
import type { WordKey } from '../../words/language.ts';
import type { ChartNames } from './names.ts';

interface Props {
  readonly arrangement: Arrangement;
  readonly chart: OrgChart;
  readonly names: ChartNames;
  readonly label: string;
  readonly at: string | null;
  readonly go: (unit: string) => void;
  readonly open: (unit: string) => void;
  readonly unfold: (unit: string) => void;
}

function wayOf({ key, altKey }: KeyboardEvent): Way | null {
  if (key === 'ArrowUp') return altKey ? 'further' : 'up';
  const ways: Readonly<Record<string, Way>> = { ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right', Home: 'first', End: 'last' };
  return ways[key] ?? null;
}

export function Tree({ arrangement: { layout, boxes }, chart, names, label, at, go, open, unfold }: Props) {
  const { direction } = useReading();
  const describe = useDescribe(chart, names, boxes);
  const id = useId();
  const family = useMemo(() => families(layout.boxes, layout.direction), [layout]);
  const first = family.get(null)?.[0] ?? null;
  const current = at !== null && layout.boxes.some(({ unit }) => unit === at) ? at : null;
  return (
    <ul
      className="chart-tree" role="tree" tabIndex={0} aria-label={label} aria-activedescendant={current === null ? undefined : `${id}-${current}`} data-subject={current ?? undefined}
      onFocus={() => { if (current === null && (chart.root ?? first) !== null) go(chart.root ?? first ?? ''); }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && current !== null) { event.preventDefault(); open(current); return; }
        if (event.key === ' ' && current !== null) { event.preventDefault(); unfold(current); return; }
        const way = wayOf(event);
        if (way === null || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        go(current === null ? first ?? '' : walk(current, way, layout.boxes, chart.relations, direction));
      }}
    >
      {(family.get(null) ?? []).map((unit) => <Item key={unit} unit={unit} of={{ id, family, current, describe }} />)}
    </ul>
  );
}

interface Outline {
  readonly id: string;
  readonly family: ReadonlyMap<string | null, readonly string[]>;
  readonly current: string | null;
  readonly describe: (unit: string) => string;
}

function Item({ unit, of }: { readonly unit: string; readonly of: Outline }) {
  const below = of.family.get(unit) ?? [];
  return (
    <li id={`${of.id}-${unit}`} role="treeitem" aria-selected={unit === of.current} aria-expanded={below.length > 0 ? true : undefined} aria-label={of.describe(unit)}>
      {below.length > 0 && <ul role="group">{below.map((each) => <Item key={each} unit={each} of={of} />)}</ul>}
    </li>
  );
}

/** A unit in one sentence for a screen reader. */
function useDescribe(chart: OrgChart, names: ChartNames, boxes: Arrangement['boxes']): (unit: string) => string {
  const { say, count } = useReading();
  return useMemo(() => {
    const commanders = new Map<string, string[]>();
    for (const { unit, person, verdict } of chart.commanders) {
      if (verdict !== 'impossible') commanders.set(unit, [...(commanders.get(unit) ?? []), `${names.plain(person)}, ${say(`verdicts.${verdict}` as WordKey)}`]);
    }
    const above = new Map<string, string[]>();
    for (const { subordinate, superior, class: kind, verdict, reason } of chart.relations) {
      const said = say('chart.underSaid', { superior: names.plain(superior), class: say(`classes.${kind}` as WordKey), verdict: say(`verdicts.${verdict}` as WordKey), reason: say(`reasons.${reason}` as WordKey) });
      above.set(subordinate, [...(above.get(subordinate) ?? []), said]);
    }
    const standing = new Map(chart.units.map((unit) => [unit.id, unit]));
    return (unit: string) => {
      const of = standing.get(unit);
      const who = commanders.get(unit) ?? [];
      return [
        names.plain(unit), of?.standing === 'unknown' ? say('chart.unknown') : null, of?.joint ? say('chart.joint') : null, of?.disputed ? say('chart.disputed') : null,
        ...who.map((each) => `${say('chart.commander')}: ${each}`), who.length === 0 && of?.standing !== 'unknown' ? say(of && of.vacant.length > 0 ? 'chart.vacant' : 'chart.nobody') : null,
        ...(above.get(unit) ?? [say('chart.noneAbove')]),
        (boxes.get(unit)?.unit.below ?? 0) > 0 ? count('chart.below', boxes.get(unit)?.unit.below ?? 0) : null,
      ].filter((part) => part !== null).join('; ');
    };
  }, [chart, names, say, count, boxes]);
}
