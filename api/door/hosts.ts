/**
 * Whose requests are heard: those sent to this machine's own address, by the pages that came from it.
 *
 * A site elsewhere may let its name point to 127.0.0.1 (DNS rebinding) or post
 * here from its own pages; the first has a foreign Host, the second a foreign Origin.
 */
import type { RequestHandler } from 'express';
import { WrongHost, WrongOrigin } from '../refusals.ts';

/** Throws {@link WrongHost}, {@link WrongOrigin}. */
export function ownOnly(port: () => number): RequestHandler {
  return (request, _response, next) => {
    const own = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port()}`);
    const host = request.headers.host?.toLowerCase() ?? '';
    if (!own.includes(host)) throw new WrongHost();
    const { origin } = request.headers;
    if (origin !== undefined && origin !== `http://${host}`) throw new WrongOrigin();
    const site = request.headers['sec-fetch-site'];
    if (request.method !== 'GET' && site !== undefined && site !== 'same-origin') throw new WrongOrigin();
    next();
  };
}
