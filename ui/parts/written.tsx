/**
 * Days and ranges as the screen shows them.
 */
import type { Dates } from '../state/day/range.ts';
import { useReading } from './reading.tsx';
import { rangeText } from './words-of-days.ts';

/** ISO in an isolate of its own, for grids. */
export function IsoDay({ edtf }: { readonly edtf: string | null }) {
  return edtf === null ? null : <bdi dir="ltr" className="iso">{edtf}</bdi>;
}

export function Range({ of }: { readonly of: Dates }) {
  return <>{rangeText(of, useReading())}</>;
}
