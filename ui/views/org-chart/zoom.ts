/**
 * Pan and zoom of the chart: by pointer, by keys, and to a box that would be out of sight.
 */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import type { ZoomTransform } from 'd3-zoom';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Layout, PlacedBox } from '../../../charts/org-chart/types.ts';

export interface Zoom {
  readonly by: (factor: number) => void;
  readonly all: () => void;
  readonly show: (box: PlacedBox) => void;
}

/** Below these scales details, then everything but names, are not drawn: they could not be read. */
const namesBelow = 0.6;
const blocksBelow = 0.25;
const pad = 24;
/** On a narrow screen a chart begins at a size that can be read, and is scrolled. */
const narrow = 600;
const readable = 0.8;

/**
 * `key` names the structure: a new one is shown whole. Of the same one, laid out
 * anew, the unit `anchor` stays where it is on the screen and the rest moves.
 */
export function useZoom(svg: SVGSVGElement | null, layout: Layout, { key, anchor }: { readonly key: string; readonly anchor: string | null }): Zoom {
  const held = useMemo(() => zoom<SVGSVGElement, unknown>().scaleExtent([0.05, 4]), []);
  const placed = useRef<{ readonly key: string; readonly layout: Layout } | null>(null);

  const all = useCallback(() => {
    if (!svg) return;
    const { width, height } = svg.getBoundingClientRect();
    const whole = Math.min(1.25, (width - 2 * pad) / layout.width, (height - 2 * pad) / layout.height);
    const scale = width < narrow ? Math.max(whole, readable) : whole;
    const first = layout.boxes.find(({ unit }) => unit === anchor) ?? layout.boxes.find(({ under }) => under === null);
    const middle = layout.width * scale <= width || !first ? layout.width / 2 : first.x + first.width / 2;
    const across = width / 2 - middle * scale;
    const down = Math.max(pad, Math.min((height - layout.height * scale) / 2, pad * 2));
    move(svg, held, zoomIdentity.translate(across, down).scale(scale));
  }, [svg, layout, anchor, held]);

  useEffect(() => {
    if (!svg) return;
    held.on('zoom', ({ transform }: { readonly transform: ZoomTransform }) => { apply(svg, transform); });
    select(svg).call(held).on('dblclick.zoom', null);
    return () => { select(svg).on('.zoom', null); };
  }, [svg, held]);

  useEffect(() => {
    if (!svg) return;
    const before = placed.current;
    placed.current = { key, layout };
    if (before?.key !== key) all();
    else if (before.layout !== layout) keepInPlace(svg, held, moved(before.layout, layout, anchor));
  }, [svg, key, layout, anchor, held, all]);

  const by = useCallback((factor: number) => { if (svg) select(svg).call(held.scaleBy, factor); }, [svg, held]);
  const show = useCallback((box: PlacedBox) => {
    if (!svg) return;
    const { width, height } = svg.getBoundingClientRect();
    const now = zoomTransform(svg);
    const [left, top] = now.apply([box.x, box.y]);
    const [right, bottom] = now.apply([box.x + box.width, box.y + box.height]);
    const aside = left < pad ? pad - left : right > width - pad ? width - pad - right : 0;
    const along = top < pad ? pad - top : bottom > height - pad ? height - pad - bottom : 0;
    if (aside !== 0 || along !== 0) move(svg, held, zoomIdentity.translate(now.x + aside, now.y + along).scale(now.k));
  }, [svg, held]);
  return useMemo(() => ({ by, all, show }), [by, all, show]);
}

/** How far a unit that both layouts hold has moved, in the chart's own px: the anchor, else the first. */
function moved(before: Layout, after: Layout, anchor: string | null): { readonly x: number; readonly y: number } {
  const now = new Map(after.boxes.map((box) => [box.unit, box]));
  const was = before.boxes.find(({ unit }) => unit === anchor && now.has(unit)) ?? before.boxes.find(({ unit }) => now.has(unit));
  const is = was && now.get(was.unit);
  return was && is ? { x: is.x - was.x, y: is.y - was.y } : { x: 0, y: 0 };
}

function keepInPlace(svg: SVGSVGElement, behaviour: ReturnType<typeof zoom<SVGSVGElement, unknown>>, { x, y }: { readonly x: number; readonly y: number }): void {
  if (x !== 0 || y !== 0) select(svg).call(behaviour.translateBy, -x, -y);
}

function move(svg: SVGSVGElement, behaviour: ReturnType<typeof zoom<SVGSVGElement, unknown>>, transform: ZoomTransform): void {
  select(svg).call(behaviour.transform, transform);
}

function apply(svg: SVGSVGElement, transform: ZoomTransform): void {
  svg.querySelector('[data-zoomed]')?.setAttribute('transform', transform.toString());
  svg.setAttribute('data-near', transform.k < blocksBelow ? 'blocks' : transform.k < namesBelow ? 'names' : 'all');
}
