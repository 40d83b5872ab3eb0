/**
 * Who asks, request by request.
 *
 * A session that the database knew is believed for two seconds more, so that
 * the questions of one screen do not each begin by asking who asks. Nothing
 * else is remembered: a case that is not named, or not known yet, is looked up.
 */
import type { Store } from '../../graph/index.ts';
import { contextOf, type Context } from '../context.ts';
import { whoAsks, type Opened } from './sessions.ts';

/** Milliseconds. */
const BELIEVED = 2_000;
const MOST = 1_000;

export interface Visitors {
  /** Throws NotSignedIn. */
  contextFor(session: string | null, header: string | undefined): Promise<Context>;
}

export function visitors(store: Store, now: () => number): Visitors {
  const known = new Map<string, { readonly opened: Opened; readonly at: number }>();
  const ask = async (session: string | null): Promise<Opened> => {
    const opened = await whoAsks(store, session, now());
    if (known.size >= MOST) known.clear();
    if (session !== null) known.set(session, { opened, at: now() });
    return opened;
  };
  return {
    contextFor: async (session, header) => {
      const remembered = known.get(session ?? '');
      const fresh = remembered === undefined || now() - remembered.at >= BELIEVED;
      const { reader, cases } = fresh ? await ask(session) : remembered.opened;
      return contextOf(store, { reader, header, known: cases, cases: async () => (fresh ? cases : (await ask(session)).cases) });
    },
  };
}
