/**
 * Bodies: small, JSON, UTF-8, one object.
 */
import express, { type RequestHandler } from 'express';
import { BodyTooLarge, MalformedBody, NotJson } from '../refusals.ts';

/** Bytes. The longest question of the screens takes a few thousand. */
const LIMIT = 100_000;

const read = express.json({ limit: LIMIT, strict: true, type: () => true, inflate: false });

/** Throws {@link NotJson}, {@link BodyTooLarge}, {@link MalformedBody}. */
export const json: RequestHandler = (request, response, next) => {
  if (!/^application\/json(;\s*charset="?utf-8"?)?$/i.test(request.headers['content-type'] ?? '')) throw new NotJson();
  read(request, response, (error: unknown) => {
    if (error !== undefined && error !== null) next(refusal(error));
    else if (typeof request.body !== 'object' || request.body === null || Array.isArray(request.body)) next(new MalformedBody());
    else next();
  });
};

function refusal(error: unknown): Error {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : '';
  if (type === 'entity.too.large') return new BodyTooLarge(LIMIT);
  return type === 'encoding.unsupported' || type === 'charset.unsupported' ? new NotJson() : new MalformedBody();
}
