/**
 * The slider over the events of the view.
 *
 * Ours, since library sliders misbehave inside mixed directions. Time runs from
 * inline start to inline end: in Arabic the arrow to the left goes forward, as
 * the eye sees it. Pressing makes one step in the history; moving replaces it.
 */
import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { isoOfDay, reach } from '../../state/day/calendar.ts';
import { density } from '../../state/day/density.ts';
import { move } from '../../state/day/step.ts';
import { asOfWords } from '../words-of-days.ts';
import { useReading } from '../reading.tsx';

interface Props {
  readonly on: string | null;
  readonly days: readonly number[];
  readonly scrub: (on: string) => void;
  readonly settle: (on: string) => void;
}

const bins = 48;
const margin = 30;

export function DaySlider({ on, days, scrub, settle }: Props) {
  const speech = useReading();
  const track = useRef<HTMLDivElement>(null);
  const strip = density(days, bins);
  if (!strip) return null;
  const from = strip.from - margin;
  const to = strip.to + margin;
  const at = on === null ? null : reach(on)?.from ?? null;
  const rtl = speech.direction === 'rtl';
  const most = Math.max(1, ...strip.bins);

  const dayUnder = (event: PointerEvent): string => {
    const box = track.current?.getBoundingClientRect();
    const share = box && box.width > 0 ? (event.clientX - box.left) / box.width : 0;
    const along = Math.min(1, Math.max(0, rtl ? 1 - share : share));
    return isoOfDay(Math.round(from + along * (to - from)));
  };
  const keyed = (event: KeyboardEvent) => {
    const start = on ?? isoOfDay(strip.from);
    const forward = event.key === 'ArrowUp' || event.key === (rtl ? 'ArrowLeft' : 'ArrowRight');
    const back = event.key === 'ArrowDown' || event.key === (rtl ? 'ArrowRight' : 'ArrowLeft');
    const next = forward ? move(start, { days: 1 }) : back ? move(start, { days: -1 })
      : event.key === 'PageUp' ? move(start, { months: 1 }) : event.key === 'PageDown' ? move(start, { months: -1 })
      : event.key === 'Home' ? isoOfDay(strip.from) : event.key === 'End' ? isoOfDay(strip.to) : null;
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    settle(next);
  };

  return (
    <div
      ref={track} className="day-slider" role="slider" tabIndex={0}
      aria-label={speech.say('asOf.slider')} aria-valuemin={from} aria-valuemax={to} aria-valuenow={Math.min(to, Math.max(from, at ?? from))} aria-valuetext={asOfWords(on, speech)}
      onKeyDown={keyed}
      onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); settle(dayUnder(event)); }}
      onPointerMove={(event) => { if (event.currentTarget.hasPointerCapture(event.pointerId)) scrub(dayUnder(event)); }}
      onPointerUp={(event) => { scrub(dayUnder(event)); }}
    >
      <svg viewBox={`0 0 ${to - from} 24`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <g transform={rtl ? `translate(${to - from} 0) scale(-1 1)` : undefined}>
          {strip.bins.map((count, index) => {
            const width = (strip.to - strip.from + 1) / bins;
            const height = count === 0 ? 1 : 4 + (18 * count) / most;
            return <rect key={index} className={count === 0 ? 'density-none' : 'density'} x={margin + index * width} y={24 - height} width={Math.max(width * 0.8, (to - from) / 160)} height={height} />;
          })}
        </g>
      </svg>
      {at !== null && <span className="day-cursor" style={{ insetInlineStart: `${Math.min(100, Math.max(0, (100 * (at - from)) / (to - from)))}%` }} />}
    </div>
  );
}
