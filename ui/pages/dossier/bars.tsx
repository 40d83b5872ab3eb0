/**
 * Segments over time as small bars: solid certain, dashed possible, crossed outline contradicted.
 *
 * Time runs from inline start to inline end. An end that is not known is open.
 */
import { extent, inNumbers } from '../../state/claims/segments.ts';
import type { IsoSegment, Segment } from '../../state/claims/segments.ts';
import { civil, dayNumber, reach } from '../../state/day/calendar.ts';
import { writeNumber } from '../../state/day/write.ts';
import { useReading } from '../../parts/reading.tsx';
import { segmentText } from '../../parts/words-of-days.ts';
import type { WordKey } from '../../words/language.ts';
import type { ReactNode } from 'react';

export interface Lane {
  readonly id: string;
  readonly label: ReactNode;
  readonly segments: readonly IsoSegment[];
}

const width = 1000;
const shown = (segment: Segment): boolean => segment.verdict !== 'impossible';

export function Bars({ lanes, on }: { readonly lanes: readonly Lane[]; readonly on: string | null }) {
  const speech = useReading();
  const runs = lanes.map(({ segments }) => inNumbers(segments));
  const days = extent(runs.flat());
  if (!days) return null;
  const margin = Math.max(30, Math.round((days.to - days.from) * 0.05));
  const from = days.from - margin;
  const to = days.to + margin;
  const x = (day: number): number => ((Math.min(to, Math.max(from, day)) - from) * width) / (to - from);
  const asked = on === null ? null : reach(on);
  const place = (day: number) => ({ insetInlineStart: `${x(day) / (width / 100)}%` });
  return (
    <div className="bars">
      <div className="bars-lanes">
        {lanes.map(({ id, label }, lane) => {
          const visible = (runs[lane] ?? []).filter(shown);
          return (
            <div className="lane" key={id}>
              <span className="lane-label">{label}</span>
              <span className="lane-bar" role="img" aria-label={visible.map((segment) => `${segmentText(segment, speech)}: ${speech.say(`verdicts.${segment.verdict}` as WordKey)}, ${speech.say(`reasons.${segment.reason}` as WordKey)}`).join('; ') || speech.say('verdicts.impossible')}>
                {asked && <span className="bars-cursor" style={place(asked.from)} />}
                {visible.map((segment) => (
                  <span
                    key={segment.from} className={`bar bar-${segment.verdict}${segment.reason === 'inferred' ? ' bar-inferred' : ''}`} title={segmentText(segment, speech)}
                    style={{ ...place(segment.from), inlineSize: `${Math.max(0.3, (x(segment.to + 1) - x(segment.from)) / (width / 100))}%` }}
                  />
                ))}
              </span>
            </div>
          );
        })}
      </div>
      <div className="bars-axis" aria-hidden="true"><span className="lane-label" /><span className="lane-bar">{years(from, to).map((year) => <span key={year} className="bars-year" style={place(dayNumber({ year, month: 1, day: 1 }))}><bdi dir="ltr">{writeNumber(year, speech.writing).replace(/[^\d٠-٩]/g, '')}</bdi></span>)}</span></div>
    </div>
  );
}

/** At most eight years, evenly taken. */
function years(from: number, to: number): readonly number[] {
  const first = civil(from).year + 1;
  const last = civil(to).year;
  const every = Math.max(1, Math.ceil((last - first + 1) / 8));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter((year) => (year - first) % every === 0 && dayNumber({ year, month: 1, day: 1 }) < to - (to - from) * 0.06);
}
