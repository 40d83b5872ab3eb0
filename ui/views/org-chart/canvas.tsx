/**
 * The drawn chart: pan, zoom, light on hover, claims on press.
 *
 * For a screen reader the outline list beside it is the chart; the drawing is
 * one picture.
 */
import { useEffect, useMemo, useRef, useState } from 'react';
import { drawChart } from '../../../charts/org-chart/draw.ts';
import { chartWords } from '../../../charts/org-chart/words/index.ts';
import { useKeys } from '../../parts/keys.ts';
import { useReading } from '../../parts/reading.tsx';
import { screenColours } from './colours.ts';
import { light, ring, targetOf } from './highlight.ts';
import type { Target } from './highlight.ts';
import { PictureView } from './picture.tsx';
import type { Arrangement } from './use-arranged.ts';
import { useZoom } from './zoom.ts';

interface Props {
  readonly arrangement: Arrangement;
  /** Names the structure, so that its place is kept from day to day. */
  readonly structure: string;
  readonly label: string;
  readonly at: string | null;
  readonly hovered: (target: Target | null) => void;
  readonly pressed: (target: Target) => void;
}

export function Canvas({ arrangement, structure, label, at, hovered, pressed }: Props) {
  const { say } = useReading();
  const { layout, boxes, errand } = arrangement;
  const [svg, setSvg] = useState<SVGSVGElement | null>(null);
  const last = useRef<string | null>(null);
  const picture = useMemo(
    () => drawChart(errand.input, layout, boxes, { words: chartWords[errand.language], numerals: errand.numerals, numbers: new Map(), colours: screenColours, pressable: true }),
    [errand, layout, boxes],
  );
  const { by, all, show } = useZoom(svg, layout, { key: structure, anchor: at ?? errand.input.root });

  useEffect(() => {
    // A frame begins, is painted, and the next one begins: only then has it been seen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => { performance.mark('chart-painted', { detail: { boxes: layout.boxes.length } }); });
    });
    return () => { cancelAnimationFrame(frame); };
  }, [picture, layout]);

  useEffect(() => {
    if (!svg) return;
    ring(svg, at);
    light(svg, at === null ? null : { kind: 'unit', id: at }, errand.input.relations);
    const box = layout.boxes.find(({ unit }) => unit === at);
    if (box) show(box);
  }, [svg, at, picture, layout, errand, show]);

  useKeys((key) => {
    if (key === 'zoom in') by(1.25);
    else if (key === 'zoom out') by(0.8);
    else if (key === 'zoom all') all();
    else return false;
    return true;
  });

  const over = (target: Target | null) => {
    const name = target === null ? null : `${target.kind} ${target.id}`;
    if (name === last.current || !svg) return;
    last.current = name;
    light(svg, target ?? (at === null ? null : { kind: 'unit', id: at }), errand.input.relations);
    hovered(target);
  };

  return (
    <div className="canvas">
      <svg
        ref={setSvg} role="img" aria-label={label}
        onPointerOver={(event) => { over(targetOf(event.target)); }} onPointerLeave={() => { over(null); }}
        onClick={(event) => { const target = targetOf(event.target); if (target) pressed(target); }}
      >
        <g data-zoomed><PictureView picture={picture} /></g>
      </svg>
      <div className="zoom-buttons" role="group" aria-label={say('chart.zoom')}>
        <ZoomButton label={say('chart.zoomIn')} path="M8 3v10M3 8h10" act={() => { by(1.25); }} />
        <ZoomButton label={say('chart.zoomOut')} path="M3 8h10" act={() => { by(0.8); }} />
        <ZoomButton label={say('chart.zoomAll')} path="M2.500 6V2.500H6M10 2.500h3.500V6M13.500 10v3.500H10M6 13.500H2.500V10" act={all} />
      </div>
    </div>
  );
}

function ZoomButton({ label, path, act }: { readonly label: string; readonly path: string; readonly act: () => void }) {
  return (
    <button type="button" aria-label={label} title={label} onClick={() => { act(); }}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" /></svg>
    </button>
  );
}
