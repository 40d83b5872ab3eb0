/**
 * The chart's boxes in their places: at once with its primary lines, and as soon as they are found with the further ones.
 */
import { useEffect, useMemo, useState } from 'react';
import { boxes } from '../../../charts/org-chart/box.ts';
import type { Arranged } from '../../../charts/org-chart/chart.ts';
import { layoutBlocks } from '../../../charts/org-chart/layout.ts';
import { chartWords } from '../../../charts/org-chart/words/index.ts';
import type { Errand, Return } from './errand.ts';
import { workerAddress } from './worker-address.ts';

export interface Arrangement extends Arranged {
  readonly errand: Errand;
  /** Further superiors are still being routed. */
  readonly routing: boolean;
}

const nothing: ReadonlySet<string> = new Set();

function atOnce({ input, language, numerals, nameFirst, page }: Errand): Arranged {
  const made = boxes(input, { words: chartWords[language], numerals, nameFirst, namesOnly: false, numbers: new Map(), told: nothing });
  return { layout: layoutBlocks(input, made, page), boxes: made };
}

/** `null` until there is something to arrange. */
export function useArranged(errand: Errand | null): Arrangement | null {
  const first = useMemo(() => (errand === null ? null : atOnce(errand)), [errand]);
  const [routed, setRouted] = useState<{ readonly errand: Errand; readonly arranged: Arranged } | null>(null);
  const further = first?.layout.relations.some(({ way }) => way === 'words') ?? false;

  useEffect(() => {
    if (errand === null || !further) return;
    const worker = new Worker(workerAddress, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Return>) => { setRouted({ errand, arranged: data.arranged }); });
    worker.postMessage(errand);
    return () => { worker.terminate(); };
  }, [errand, further]);

  if (errand === null || first === null) return null;
  if (routed?.errand === errand) return { ...routed.arranged, errand, routing: false };
  return { ...first, errand, routing: further };
}
