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

/** `key` names the structure: a new one is shown whole, the same one keeps its place from day to day. */
export function useZoom(svg: SVGSVGElement | null, layout: Layout, key: string): Zoom {
  const held = useMemo(() => zoom<SVGSVGElement, unknown>().scaleExtent([0.05, 4]), []);
  const placed = useRef<string | null>(null);

  const all = useCallback(() => {
    if (!svg) return;
    const { width, height } = svg.getBoundingClientRect();
    const scale = Math.min(1.25, (width - 2 * pad) / layout.width, (height - 2 * pad) / layout.height);
    const across = (width - layout.width * scale) / 2;
    const down = Math.max(pad, Math.min((height - layout.height * scale) / 2, pad * 2));
    move(svg, held, zoomIdentity.translate(across, down).scale(scale));
  }, [svg, layout, held]);

  useEffect(() => {
    if (!svg) return;
    held.on('zoom', ({ transform }: { readonly transform: ZoomTransform }) => { apply(svg, transform); });
    select(svg).call(held).on('dblclick.zoom', null);
    return () => { select(svg).on('.zoom', null); };
  }, [svg, held]);

  useEffect(() => {
    if (!svg || placed.current === key) return;
    placed.current = key;
    all();
  }, [svg, key, all]);

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

function move(svg: SVGSVGElement, behaviour: ReturnType<typeof zoom<SVGSVGElement, unknown>>, transform: ZoomTransform): void {
  select(svg).call(behaviour.transform, transform);
}

function apply(svg: SVGSVGElement, transform: ZoomTransform): void {
  svg.querySelector('[data-zoomed]')?.setAttribute('transform', transform.toString());
  svg.setAttribute('data-near', transform.k < blocksBelow ? 'blocks' : transform.k < namesBelow ? 'names' : 'all');
}
