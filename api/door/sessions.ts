/**
 * Who asks: the owner of a home opens the one-time address once, and is known by a cookie from then on.
 *
 * Keys and sessions lie in the database, so that any number of copies of the
 * app can stand before one cluster. A key opens one session, whoever is first.
 */
import { GraphError, type Case, type Reader, type Statement, type Store } from '../../graph/index.ts';
import { KeyUsed, NotSignedIn } from '../refusals.ts';
import { hashOf, type NewToken } from './tokens.ts';

const DAY = 86_400_000;
/** Milliseconds for which an address that nobody opened stays good, and a session. */
const KEY_LASTS = DAY;
export const SESSION_LASTS = 7 * DAY;

export interface Making {
  readonly newToken: NewToken;
  readonly now: () => number;
}

/** A new key; the token is told once and not kept. Keys and sessions that have run out are swept. */
export async function offerKey(store: Store, { newToken, now }: Making): Promise<string> {
  const token = newToken();
  await store.write([
    { text: "MATCH (k:Key) WHERE k.name STARTS WITH 'one-time ' AND k.expiresAt < $now DELETE k", parameters: { now: now() } },
    { text: 'MATCH (s:Session) WHERE s.expiresAt < $now DELETE s', parameters: { now: now() } },
    { text: 'CREATE (:Key {name: $name, expiresAt: $expiresAt})', parameters: { name: keyName(token), expiresAt: now() + KEY_LASTS } },
  ]);
  return token;
}

/** A session for the key's token; throws {@link KeyUsed} if it was used, has run out or never was. */
export async function openSession(store: Store, token: string, { newToken, now }: Making): Promise<string> {
  const session = newToken();
  const rows = await store.write([redeem(token, session, now())]).catch((error: unknown) => {
    // Somebody else took the key between finding and deleting it.
    if (error instanceof GraphError && error.code === 'store-refused') throw new KeyUsed();
    throw error;
  });
  if (rows[0]?.length !== 1) throw new KeyUsed();
  return session;
}

export interface Opened {
  readonly reader: Reader;
  readonly cases: readonly Case[];
}

/** The reader of a session and the cases of the home, in one statement. Throws {@link NotSignedIn}. */
export async function whoAsks(store: Store, session: string | null, now: number): Promise<Opened> {
  if (session === null) throw new NotSignedIn();
  const [row] = await store.read(asks(session, now));
  if (row === undefined) throw new NotSignedIn();
  return { reader: { name: String(row['name']), cleared: 'everything' }, cases: (row['cases'] as readonly Partial<Case>[]).map(caseOf) };
}

/** Writing to the key first takes its lock: of two who come at once, the second waits and finds it gone. */
function redeem(token: string, session: string, now: number): Statement {
  return {
    text: `MATCH (k:Key {name: $name}) SET k.opened = true WITH k WHERE k.expiresAt > $now DELETE k
CREATE (s:Session {hash: $hash, name: 'owner', createdAt: $now, expiresAt: $expiresAt}) RETURN s.hash AS hash`,
    parameters: { name: keyName(token), hash: hashOf(session), now, expiresAt: now + SESSION_LASTS },
  };
}

function asks(session: string, now: number): Statement {
  return {
    text: `MATCH (s:Session {hash: $hash}) WHERE s.expiresAt > $now
RETURN s.name AS name, COLLECT { MATCH (c:Case) RETURN c {.id, .name, .createdAt, .importedAt, .says} ORDER BY c.name } AS cases`,
    parameters: { hash: hashOf(session), now },
  };
}

function keyName(token: string): string {
  return `one-time ${hashOf(token)}`;
}

function caseOf({ id, name, createdAt, importedAt, says }: Partial<Case>): Case {
  return Object.freeze({ id: String(id), name: String(name), createdAt: Number(createdAt), importedAt: importedAt ?? null, says: says ?? null });
}
