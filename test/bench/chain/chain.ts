/**
 * The chain of command: over GraphQL against its own statement by the bare driver, and that against an index seek.
 */
import neo4j from 'neo4j-driver';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../../api/server.ts';
import { chainStatement } from '../../../graph/questions/chain-of-command/index.ts';
import { chainOfCommand } from '../../../graph/index.ts';
import { boundsOf } from '../../../graph/time/index.ts';
import { openTestStore, testAddress } from '../../engine.ts';
import { compare, report } from '../measure.ts';
import { army } from './army.ts';

const ON = '2012-05-10';
const QUERY = `query Chain($of: ID!, $on: String, $case: String) {
  chainOfCommand(of: $of, on: $on, case: $case) {
    units { id names { text } } persons { id names { text } }
    hops { id subordinate superior verdict reason claims }
    postings { id person unit verdict reason claims }
  }
}`;

interface Answer {
  readonly hops: readonly { id: string; verdict: string; claims: readonly string[] }[];
  readonly postings: readonly { id: string; verdict: string }[];
}

export async function chainBench(say: (line: string) => void): Promise<readonly string[]> {
  const store = await openTestStore();
  const { caseId, lowest } = await army(store, say);
  const address = await testAddress();
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), { disableLosslessIntegers: true });
  const bare = async (text: string, parameters: object): Promise<number> => (await driver.executeQuery(text, parameters, { database: address.database, routing: 'READ' })).records.length;
  const dist = mkdtempSync(join(tmpdir(), 'linkage-bench-'));
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>bench</title>');
  const server = await startServer({ store, dist, port: 0, say: () => undefined });
  const cookie = await enter(server.url, server.oneTimeAddress);
  const asking = { case: caseId, reader: { name: 'owner', cleared: 'everything' as const }, knownAt: null };
  const question = (of: string) => ({ of, on: ON, direction: 'up' as const, classes: ['command'], leads: false });
  const compiled = (of: string) => chainStatement(asking, { of, on: boundsOf(ON), direction: 'up', classes: ['command'] });
  let turn = 0;
  const next = (): string => lowest[turn++ % lowest.length] ?? '';
  try {
    const sample = lowest[0] ?? '';
    const told = await ask(server.url, cookie, sample, caseId);
    const direct = await chainOfCommand(store, asking, question(sample), { claims: false });
    if (shape(told) !== shape(direct)) throw new Error('the arms disagree; nothing was timed');
    if (told.hops.length < 5) throw new Error('a chain of so few hops is no chain; nothing was timed');
    const before = store.sent;
    await chainOfCommand(store, asking, question(sample), { claims: true });
    say(`statements of one root field with its passages: ${store.sent - before} (goal: at most 2)`);
    const { text, parameters } = compiled(sample);
    say(`raw statement, ${await bare(text, parameters)} row, answer of ${told.hops.length} hops and ${told.postings.length} postings:\n${text}`);
    const raw = { name: 'the same statement, bare driver', run: () => { const statement = compiled(next()); return bare(statement.text, statement.parameters); } };
    const graphql = { name: 'chain over GraphQL', run: () => ask(server.url, cookie, next(), caseId) };
    const seek = { name: 'index seek', run: () => bare('MATCH (x:ExternalId {case: $case, value: $of}) MATCH (e:Entity {case: $case, id: x.entity}) RETURN e.id AS id', { case: caseId, of: next() }) };
    return [
      report('chain over GraphQL ÷ the same raw statement', await compare(graphql, raw, 300, 200), { atMost: 2 }),
      report('raw statement of a chain with commanders ÷ an index seek', await compare(raw, seek, 300, 100), { atMost: 2.5 }),
    ];
  } finally {
    await server.close();
    await driver.close();
    await store.close();
  }
}

async function enter(url: string, address: string): Promise<string> {
  const token = address.slice(address.indexOf('#') + 1);
  const response = await fetch(`${url}/enter`, { method: 'POST', headers: { 'content-type': 'application/json', origin: url }, body: JSON.stringify({ token }) });
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

async function ask(url: string, cookie: string, of: string, caseId: string): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', cookie, origin: url }, body: JSON.stringify({ query: QUERY, variables: { of, on: ON, case: caseId } }),
  });
  const { data, errors } = await response.json() as { data: { chainOfCommand: Answer } | null; errors?: readonly { message: string }[] };
  if (data === null) throw new Error(errors?.[0]?.message ?? 'no answer');
  return data.chainOfCommand;
}

function shape({ hops, postings }: Answer): string {
  const told = [hops.map(({ id, verdict, claims }) => [id, verdict, claims]), postings.map(({ id, verdict }) => [id, verdict])];
  return createHash('sha256').update(JSON.stringify(told)).digest('hex');
}
