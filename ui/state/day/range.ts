/**
 * What a claim's dates say, as the name of a sentence and its days (screens.md §5: "from 10 May 2012, end not known").
 *
 * Only the name is chosen here; the sentence itself is in the words of each language.
 */
export interface Dates {
  readonly first: string | null;
  readonly last: string | null;
  readonly startKnown: boolean;
  readonly after: string;
}

export type StartWords = 'from' | 'firstCited' | 'startNotKnown';
export type EndWords = 'until' | 'assumed' | 'lastCited' | 'endNotKnown';

export type RangeWords =
  | { readonly kind: 'undated' }
  | { readonly kind: 'cited'; readonly day: string }
  | { readonly kind: 'on'; readonly day: string }
  | { readonly kind: 'range'; readonly start: StartWords; readonly first: string | null; readonly end: EndWords; readonly last: string | null };

export function rangeWords({ first, last, startKnown, after }: Dates): RangeWords {
  if (first === null && last === null) return { kind: 'undated' };
  const ended = after === 'ended' && last !== null;
  if (first !== null && first === last) {
    if (startKnown && ended) return { kind: 'on', day: first };
    if (!startKnown && !ended && after !== 'assumed to continue') return { kind: 'cited', day: first };
  }
  const start: StartWords = first === null ? 'startNotKnown' : startKnown ? 'from' : 'firstCited';
  const end: EndWords = ended ? 'until' : after === 'assumed to continue' ? 'assumed' : last === null || last === first ? 'endNotKnown' : 'lastCited';
  return { kind: 'range', start, first, end, last: end === 'endNotKnown' ? null : last };
}
