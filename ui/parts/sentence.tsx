/**
 * A sentence of the vocabulary or of our words with names put into it, each in its own direction.
 */
import { Fragment } from 'react';
import type { ReactNode } from 'react';

export function Sentence({ text, put }: { readonly text: string; readonly put: Readonly<Record<string, ReactNode>> }) {
  const pieces = text.split(/(\{[^}]+\})/);
  return <>{pieces.map((piece, index) => <Fragment key={index}>{/^\{.+\}$/.test(piece) ? (put[piece.slice(1, -1)] ?? piece) : piece}</Fragment>)}</>;
}
