/**
 * The server: the screens, the one-time address and GraphQL, on this machine only.
 */
import { createServer, type Server } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Store } from '../graph/index.ts';
import type { Context } from './context.ts';
import { json } from './door/body.ts';
import { cookieOf, enter } from './door/enter.ts';
import { strict } from './door/headers.ts';
import { ownOnly } from './door/hosts.ts';
import { offerKey, type Making } from './door/sessions.ts';
import { newToken } from './door/tokens.ts';
import { visitors } from './door/visitors.ts';
import { told } from './errors.ts';
import { screens } from './files/screens.ts';
import { makeApollo, type Say } from './graphql/apollo.ts';
import { makeSchema } from './graphql/schema.ts';
import { NotPosted, PortTaken } from './refusals.ts';

export interface ServerWishes {
  readonly store: Store;
  /** The folder of the built screens. */
  readonly dist: string;
  /** 0: any free port. Without it the usual one, or a free one where that is taken. */
  readonly port?: number;
  readonly say: Say;
  readonly making?: Making;
}

export interface RunningServer {
  readonly url: string;
  /** Opens the door once, for the owner. */
  readonly oneTimeAddress: string;
  close(): Promise<void>;
}

const USUAL_PORT = 4747;
const LOOPBACK = '127.0.0.1';

/** Throws {@link PortTaken}, and `store-unreachable` where the database does not answer. */
export async function startServer({ store, dist, port, say, making = { newToken, now: Date.now } }: ServerWishes): Promise<RunningServer> {
  const apollo = makeApollo(await makeSchema(), say);
  await apollo.start();
  const app = express();
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000 }, app);
  let bound = 0;
  const actual = (): number => bound;
  const visiting = visitors(store, making.now);
  const cookie = (): string => `linkage-${actual()}`;

  guarded(app, actual);
  app.use(enter(store, cookie, making));
  app.all('/graphql', (request, _response, next) => { next(request.method === 'POST' ? undefined : new NotPosted()); });
  app.post('/graphql', json, async (request, response, next) => {
    response.locals['context'] = await visiting.contextFor(cookieOf(request.headers.cookie, cookie()), request.get('x-linkage-cleared'));
    next();
  }, expressMiddleware(apollo, { context: ({ res }) => Promise.resolve(res.locals['context'] as Context) }));
  app.use(screens(dist));
  app.use(refused(say));

  await listen(server, port);
  bound = portOf(server);
  const url = `http://${LOOPBACK}:${actual()}`;
  const key = await offerKey(store, making);
  return { url, oneTimeAddress: `${url}/enter#${key}`, close: () => closed(server, () => apollo.stop()) };
}

function guarded(app: Express, port: () => number): void {
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(strict);
  app.use(ownOnly(port));
}

/** Errors outside GraphQL have the same form as those within. */
function refused(say: Say): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const { code, message, status } = told(error);
    if (status >= 500) say(`${request.method}: ${code}`);
    if (response.headersSent) next(error);
    else response.status(status).json({ errors: [{ message, extensions: { code } }] });
  };
}

async function listen(server: Server, port: number | undefined): Promise<void> {
  try {
    await listening(server, port ?? USUAL_PORT);
  } catch (error) {
    if (!(error instanceof PortTaken) || port !== undefined) throw error;
    await listening(server, 0);
  }
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error);
    server.once('error', failed);
    server.listen(port, LOOPBACK, () => { server.off('error', failed); resolve(); });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function closed(server: Server, stop: () => Promise<void>): Promise<void> {
  const ended = new Promise<void>((resolve) => { server.close(() => resolve()); });
  server.closeIdleConnections();
  const hurry = setTimeout(() => server.closeAllConnections(), 3_000);
  await ended;
  clearTimeout(hurry);
  await stop();
}
