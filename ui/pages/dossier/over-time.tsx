/**
 * What a group of claims says over all time: on which days it is certain; where on none, when it is possible.
 *
 * One verdict over all time would say little: almost nothing is certain on every day there ever was.
 */
import { useReading } from '../../parts/reading.tsx';
import { Verdict } from '../../parts/verdict.tsx';
import { segmentText } from '../../parts/words-of-days.ts';
import { inNumbers } from '../../state/claims/segments.ts';
import type { IsoSegment } from '../../state/claims/segments.ts';

export function OverTime({ segments }: { readonly segments: readonly IsoSegment[] }) {
  const speech = useReading();
  const all = inNumbers(segments);
  const strongest = ['contradicted', 'certain', 'possible'].map((verdict) => all.filter((segment) => segment.verdict === verdict)).filter((runs) => runs.length > 0);
  const shown = strongest.filter((runs, index) => index === 0 || runs[0]?.verdict === 'certain').flat();
  return (
    <span className="over-time">
      {shown.map((segment) => <span key={segment.from}><Verdict of={segment} /> <span className="value-dates">{segmentText(segment, speech)}</span></span>)}
    </span>
  );
}
