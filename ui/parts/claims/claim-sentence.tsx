/**
 * The sentence that a claim reads as; what stands at its places is isolated, since it may be in another script.
 */
export interface SentencePart {
  readonly as: string | null;
  readonly text: string;
  readonly id: string | null;
}

export function ClaimSentence({ of }: { readonly of: readonly SentencePart[] }) {
  return <>{of.map(({ as, text }, index) => (as === null ? <span key={index}>{text}</span> : <bdi key={index} className="place">{text}</bdi>))}</>;
}

/** As plain text, for accessible names: each place in an isolate. */
export function plainSentence(parts: readonly SentencePart[]): string {
  return parts.map(({ as, text }) => (as === null ? text : `\u2068${text}\u2069`)).join('');
}
