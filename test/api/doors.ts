/**
 * Every door to a case, asked everything: what a test compares that must not differ.
 */
import { main } from '../../api/command-line/main.ts';
import { readCase, loadCase, type ReadCase } from '../../graph/bridges/linkage/index.ts';
import type { Store } from '../../graph/index.ts';
import { openCase } from '../../graph/store/cases.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { making, newId } from '../generators/drafts.ts';
import { testAddress } from '../engine.ts';
import type { House } from './house.ts';

export const c1 = readCase('c1.yaml', readFileSync(join(import.meta.dirname, '..', 'cases', 'c1', 'c1.yaml'), 'utf8'));

/** A new case with what a case file holds; its name and id. */
export async function loaded(store: Store, read: ReadCase): Promise<{ readonly id: string; readonly name: string }> {
  const opened = await openCase(store, `doors-${newId().slice(0, 16)}`, { newId, newKey: newId, now: making.now });
  await loadCase(store, opened.id, 'test', read, making);
  return opened;
}

const ENTITY = 'id ids names { text script kind claims } externalIds { origin id }';
const UNIT = `${ENTITY} standing joint echelon`;
const HOP = 'id subordinate superior class verdict reason claims evidence { sources claims } segments { from to verdict reason by } days { from to }';
const POSTING = 'id person unit role verdict reason claims first last startKnown endKnown titles ranks evidence { sources claims } segments { from to verdict reason by }';
const CLAIM = 'id kind class status note about first last startKnown after markings knownFrom independentSources passages { locator quote supports document { id title } source { id name } }';

const CHAIN = `query ($of: ID!, $on: String, $case: String, $direction: Direction!, $classes: [RelationClass!]!, $knownAt: String) {
  chainOfCommand(of: $of, on: $on, case: $case, direction: $direction, classes: $classes, knownAt: $knownAt) {
    of units { ${UNIT} } persons { ${ENTITY} } reached { unit direction depth verdict reason } hops { ${HOP} } apart { ${HOP} } postings { ${POSTING} }
    claims { ${CLAIM} } missing { kind unit hop } } }`;
const CHART = `query ($root: ID, $on: String!, $case: String, $classes: [RelationClass!]!, $knownAt: String) {
  orgChart(root: $root, on: $on, case: $case, classes: $classes, knownAt: $knownAt, remote: true) {
    root units { ${UNIT} below vacant disputed } relations { id subordinate superior class verdict reason began claims } commanders { ${POSTING} } persons { ${ENTITY} } claims { ${CLAIM} }
    leftOut { beforeFirstMention afterLastMention undated } } }`;
const DOSSIER = `query ($of: ID!, $on: String, $case: String, $knownAt: String) {
  dossier(of: $of, on: $on, case: $case, knownAt: $knownAt) {
    of { ${ENTITY} } values { kind class value verdict reason claims evidence { sources claims } } superiors { ${HOP} } subordinates { ${HOP} } postings { ${POSTING} }
    presences { id unit location class verdict reason claims } incidents { incident first last alleged { kind id text claims } } entities { ${ENTITY} } claims { ${CLAIM} } changes { day claim end } } }`;
const SEARCH = `query ($text: String!, $case: String, $knownAt: String) {
  search(text: $text, case: $case, knownAt: $knownAt, limit: 50) { total end hits { how cursor matched { text } entity { __typename id names { text } } } documents { document { id title } } } }`;
const STATUS = 'query ($case: String) { status(case: $case) { nodes { of count } claims { kind class count } statuses { of count } judgements { of count } } }';

export interface Wishes {
  readonly units: readonly string[];
  readonly texts: readonly string[];
  readonly days: readonly string[];
  /** Words; `null`: the owner's. */
  readonly cleared: readonly string[] | null;
  /** Whether the counts of judgements are told too: a withdrawn one is still on record. */
  readonly status?: boolean;
}

/** The answers of GraphQL and of the command line, by what was asked; the case's own name and id left out. */
export async function everyAnswer(house: House, opened: { readonly id: string; readonly name: string }, { units, texts, days, cleared, status = true }: Wishes): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  const keep = (asked: string, answer: string): void => void answers.set(asked, answer.replaceAll(opened.id, 'CASE').replaceAll(opened.name, 'CASE'));
  const headers: Record<string, string> = cleared === null ? {} : { 'x-linkage-cleared': cleared.join(',') };
  const graphql = async (asked: string, query: string, variables: object): Promise<void> => keep(`GraphQL ${asked}`, (await house.ask(query, { case: opened.name, ...variables }, headers)).text);
  const reader = cleared === null ? [] : ['--cleared', cleared.join(',')];
  const typed = async (...words: readonly string[]): Promise<void> => {
    const { code, text } = await command([...words, '--case', opened.name, ...reader]);
    keep(`linkage ${words.join(' ')}`, `${code}\n${text}`);
  };
  for (const of of units) {
    for (const on of days) {
      for (const direction of ['up', 'down']) await graphql(`chain ${of} ${on} ${direction}`, CHAIN, { of, on, direction, classes: ['command', 'administrative', 'membership'] });
    }
    await graphql(`dossier ${of}`, DOSSIER, { of, on: days[0] });
    await graphql(`dossier ${of}, all time`, DOSSIER, { of, on: null });
    await graphql(`chain ${of}, all time`, CHAIN, { of, on: null, direction: 'both', classes: ['command'] });
    await typed('chain', '--of', of, '--on', days[0] ?? '2012', '--direction', 'both');
    await typed('chain', '--of', of, '--format', 'json');
  }
  for (const on of days) await graphql(`chart ${on}`, CHART, { root: null, on, classes: ['command', 'administrative', 'membership'] });
  for (const text of texts) await graphql(`search ${text}`, SEARCH, { text });
  if (status) {
    await graphql('status', STATUS, {});
    await typed('status', '--json');
  }
  return answers;
}

/** One command in this process, before the run's database. */
export async function command(typed: readonly string[]): Promise<{ readonly code: number; readonly text: string; readonly said: string }> {
  const { uri, user, password, database } = await testAddress();
  const printed: string[] = [];
  const said: string[] = [];
  const code = await main(typed, {
    print: (text) => Promise.resolve(void printed.push(text)), say: (...lines) => void said.push(...lines), now: making.now, newId, newKey: newId, by: 'tester',
    signal: new AbortController().signal, home: 'none', environment: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    owner: { name: 'owner', cleared: 'everything' },
  });
  return { code, text: printed.join(''), said: said.join('\n') };
}
