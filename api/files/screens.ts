/**
 * The screens: the built files of `ui/`, and one page for every address of the app.
 */
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import express, { Router } from 'express';
import { NothingHere, ScreensNotBuilt } from '../refusals.ts';

const YEAR = 31_536_000;

/** Files named by their content never change; the page that names them is asked for again each time. */
export function screens(dist: string): Router {
  const router = express.Router();
  const page = join(dist, 'index.html');
  router.use(express.static(dist, {
    index: false, redirect: false, dotfiles: 'ignore', cacheControl: false,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', path.startsWith(join(dist, 'assets')) ? `public, max-age=${YEAR}, immutable` : 'no-cache');
    },
  }));
  router.get('/{*address}', (request, response, next) => {
    if (extname(request.path) !== '' || /^\/assets\/|\/\./.test(request.path)) throw new NothingHere();
    if (!existsSync(page)) throw new ScreensNotBuilt(dist);
    response.setHeader('cache-control', 'no-cache');
    response.sendFile(page, { cacheControl: false }, (error) => { if (error) next(error); });
  });
  return router;
}
