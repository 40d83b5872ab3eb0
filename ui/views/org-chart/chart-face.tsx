/**
 * The chart face: the outline that owns the focus, the drawing, and what either is on.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useHere } from '../../parts/address.ts';
import { useReading } from '../../parts/reading.tsx';
import type { Address } from '../../state/address/address.ts';
import { asOfWords } from '../../parts/words-of-days.ts';
import type { OrgChart } from '../../queries/org-chart.ts';
import { collapse } from '../../../charts/org-chart/collapse.ts';
import { expand, openPanel, select } from '../../state/address/change.ts';
import { Canvas } from './canvas.tsx';
import type { Errand } from './errand.ts';
import type { Target } from './highlight.ts';
import { inputOf } from './input.ts';
import type { ChartNames } from './names.ts';
import { Readout } from './readout.tsx';
import { Tree } from './tree.tsx';
import { useArranged } from './use-arranged.ts';

/** Above this many boxes whole levels are shown, and the rest counted. */
const mostBoxes = 400;

/** What the reader opened, and the unit chosen, stay in sight. */
const opened = ({ open, sel }: Address): readonly string[] => [...open, ...sel.flatMap((each) => (each.startsWith('unit:') ? [each.slice('unit:'.length)] : []))];

/** The page's free area, in steps: a few pixels more must not lay the chart out anew. */
const areaStep = 240;

export function ChartFace({ chart, names }: { readonly chart: OrgChart; readonly names: ChartNames }) {
  const { address, act, go: toChart } = useHere();
  const speech = useReading();
  const { say, writing, direction, reading } = speech;
  const [area, frame] = useArea();
  const [hover, setHover] = useState<Target | null>(null);
  const whole = useMemo(() => inputOf(chart), [chart]);
  const keep = opened(address).join(' ');
  // The same input where nothing is folded: choosing a unit must not lay the chart out anew.
  const input = useMemo(() => collapse(whole, { limit: mostBoxes, keep: new Set(keep.split(' ')) }), [whole, keep]);
  useEffect(() => { performance.mark('chart-answered'); }, [chart]);
  const errand = useMemo((): Errand | null => (area === null ? null : {
    input, language: writing.language, numerals: writing.digits, nameFirst: reading.namesFirst, page: { ...area, direction },
  }), [input, area, writing.language, writing.digits, reading.namesFirst, direction]);
  const arrangement = useArranged(errand);
  const at = address.sel.find((each) => each.startsWith('unit:'))?.slice('unit:'.length) ?? null;
  const label = say('chart.picture', { unit: chart.root === null ? say('chart.whole') : names.plain(chart.root), day: asOfWords(chart.question.on, speech) });
  const go = useCallback((unit: string) => { if (unit !== '') act(select([`unit:${unit}`]), { replace: true }); }, [act]);
  const open = useCallback((unit: string) => { act((same) => openPanel(`claims:${unit}`)(select([`unit:${unit}`])(same))); }, [act]);
  const unfold = useCallback((unit: string) => {
    // What the answer itself leaves out is asked for with a chart of its own.
    if ((chart.units.find(({ id }) => id === unit)?.below ?? 0) > 0) toChart('/chart', (same) => ({ ...same, root: unit }));
    else act(expand(unit));
  }, [act, chart, toChart]);
  const pressed = useCallback(({ kind, id }: Target) => {
    if (kind === 'below') unfold(id);
    else if (kind === 'unit') open(id);
    else act(openPanel(`claims:${id}`));
  }, [act, open, unfold]);
  return (
    <div className="chart-face">
      <div className="chart-area" ref={frame}>
        {arrangement && <>
          <Tree arrangement={arrangement} chart={chart} names={names} label={say('chart.tree')} at={at} go={go} open={open} unfold={unfold} />
          <Canvas arrangement={arrangement} structure={`${chart.root ?? ''} ${direction}`} label={label} at={at} hovered={setHover} pressed={pressed} />
        </>}
        {arrangement?.routing && <p className="routing" role="status">{say('chart.drawing')}</p>}
      </div>
      <Readout target={hover ?? (at === null ? null : { kind: 'unit', id: at })} chart={chart} names={names} />
    </div>
  );
}

/** `null` before the first measure. */
function useArea(): readonly [{ readonly width: number; readonly height: number } | null, RefObject<HTMLDivElement | null>] {
  const frame = useRef<HTMLDivElement>(null);
  const [area, setArea] = useState<{ readonly width: number; readonly height: number } | null>(null);
  useEffect(() => {
    if (!frame.current) return;
    const stepped = (size: number) => Math.max(1, Math.round(size / areaStep)) * areaStep;
    const watch = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const next = { width: stepped(entry.contentRect.width), height: stepped(entry.contentRect.height) };
      setArea((now) => (now?.width === next.width && now.height === next.height ? now : next));
    });
    watch.observe(frame.current);
    return () => { watch.disconnect(); };
  }, []);
  return [area, frame];
}
