/**
 * The units above or below one unit, hop by hop, with their commanders, and what supports each.
 *
 * Cypher gathers; structure.ts groups, decides and walks; this tells it.
 */
import type { Asking } from '../../access/index.ts';
import type { Id } from '../../claims/claim.ts';
import type { Store } from '../../store/types.ts';
import { fuzzyBoundsOf, type DayBounds } from '../../time/index.ts';
import type { Hop } from '../answers.ts';
import { NOT_READ, readClaims, type Claims } from '../claims.ts';
import { NotFound } from '../errors.ts';
import type { Decidable } from '../groups.ts';
import { hopOf, postingOf } from '../relations.ts';
import type { Chain, ChainQuestion } from './answer.ts';
import { chainStatement } from './chain.cypher.ts';
import { missing } from './missing.ts';
import { structureOf, type Structure } from './structure.ts';

/** What of the answer is wanted beyond hops, verdicts, reasons, names and claim ids: claims with their passages cost a second statement. */
export interface Wanted {
  readonly claims: boolean;
  /** Standing, echelon and `joint` of units, and the ids that sources gave; as `claims` unless said. */
  readonly details?: boolean;
}

/**
 * Throws NotFound (also where the reader may not see the unit), BadDate, InvertedRange.
 * Without claims: `claims`, titles, ranks, first and last days, control and ground are empty and sources are not counted;
 * without details every unit is *known*, not joint and of no echelon, and has no external ids.
 */
export async function chainOfCommand(store: Store, asking: Asking, question: ChainQuestion, wanted: Wanted = { claims: true }): Promise<Chain> {
  const on = question.on === null ? null : fuzzyBoundsOf(question.on);
  const [row] = await store.read(chainStatement(asking, { of: question.of, on, direction: question.direction, classes: question.classes, details: wanted.details ?? wanted.claims }));
  if (row === undefined) throw new NotFound();
  const structure = structureOf(row, question, on);
  const claims = wanted.claims ? await readClaims(store, asking, edgesShown(structure), structure.entities.who) : NOT_READ;
  return chainOf(question, on, structure, claims);
}

function edgesShown({ hops, apart, beside, postings }: Structure): readonly Decidable['edges'][number][] {
  return [...hops.map(([hop]) => hop), ...apart, ...beside, ...postings].flatMap(({ edges }) => edges);
}

function chainOf(question: ChainQuestion, on: DayBounds | null, structure: Structure, claims: Claims): Chain {
  const { of, entities, reached, upwards } = structure;
  const answering = { on, leads: question.leads, claims };
  const hops = structure.hops.flatMap(([group, days]) => hopOf(group, days, answering) ?? []);
  const apart = structure.apart.flatMap((group) => hopOf(group, [], answering) ?? []);
  const postings = structure.postings.flatMap((group) => postingOf(group, answering) ?? []);
  const held = new Set([of, ...reached.map(({ unit }) => unit)]);
  const units = inOrder([...held, ...[...hops, ...apart].flatMap(({ subordinate, superior }) => [subordinate, superior])]).map(entities.unit);
  const persons = inOrder(postings.map(({ person }) => person)).map(entities.person);
  const told = new Set([...units, ...persons].map(({ id }) => id));
  return Object.freeze({
    of, question: Object.freeze({ ...question }), units, persons, reached, hops, apart, postings, claims: claims.all,
    others: inOrder(structure.beside.flatMap(({ from, to }) => [from, to])).filter((id) => !told.has(id)).map(entities.any),
    missing: missing({ units: units.filter(({ id }) => held.has(id)), hops, postings, upwards, ends: endsOf([...structure.hops.map(([group]) => group)]) }),
  });
}

function endsOf(groups: readonly Decidable[]): (hop: Hop) => { readonly start: boolean; readonly end: boolean } {
  const byId = new Map(groups.map((group) => [group.id, group.edges.filter(({ status }) => status === 'accepted')]));
  return ({ id }) => {
    const spans = (byId.get(id) ?? []).map(({ span }) => span);
    return { start: spans.some((span) => span?.startKnown === true), end: spans.some((span) => span?.after === 'ended') };
  };
}

function inOrder(ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)].sort();
}

