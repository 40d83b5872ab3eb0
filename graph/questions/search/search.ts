/**
 * Search: a name in any script, its beginning, another spelling of it, or an id.
 *
 * The database brings candidates; the order is made here, of what this reader
 * can see. Judged identities are one hit, under the name that matched best.
 */
import type { Asking } from '../../access/index.ts';
import { scriptOf } from '../../claims/index.ts';
import type { Id } from '../../claims/claim.ts';
import type { Store } from '../../store/types.ts';
import type { Entity } from '../answers.ts';
import { entitiesOf } from '../entities.ts';
import { identities } from '../identity.ts';
import { lists } from '../rows.ts';
import type { DocumentHit, Hit, SearchAnswer, SearchQuestion } from './answer.ts';
import { BEST_FIRST, matchOf, type How } from './match.ts';
import { before, cursorOf, placeOf, type Place } from './place.ts';
import { foundStatement, searchStatement } from './search.cypher.ts';
import { MOST_CHARACTERS, wantedWords } from './words.ts';

const MOST_HITS = 50;

interface Found extends Place {
  readonly how: How | 'title';
  readonly claim: Id | null;
  readonly text: string;
}

/** Throws BadCursor. Any text is answered, one without a word in it by nothing. */
export async function search(store: Store, asking: Asking, question: SearchQuestion): Promise<SearchAnswer> {
  const after = question.after === null ? null : placeOf(question.after);
  const typed = question.text.slice(0, MOST_CHARACTERS).replace(/\p{Cs}/gu, '').trim();
  if (typed === '') return answerOf([], [], 0);
  const found = await candidates(store, asking, question, typed);
  const rest = after === null ? found : found.filter((one) => before(one, after) > 0);
  const page = rest.slice(0, Math.min(Math.max(question.limit, 1), MOST_HITS));
  const names = page.filter(({ how }) => how !== 'title');
  const [row] = names.length === 0 ? [] : await store.read(foundStatement(asking, names.map(({ id }) => id)));
  const entities = row === undefined ? null : entitiesOf(row);
  const hits = entities === null ? [] : names.map((one) => hitOf(one, entities.any(one.id)));
  const documents = page.filter(({ how }) => how === 'title').map((one): DocumentHit => Object.freeze({ document: { id: one.id, title: one.text }, cursor: cursorOf(one) }));
  const last = rest.length > page.length ? page.at(-1) : undefined;
  return answerOf(hits, documents, found.length, last === undefined ? null : cursorOf(last));
}

function answerOf(hits: readonly Hit[], documents: readonly DocumentHit[], total: number, end: string | null = null): SearchAnswer {
  return Object.freeze({ hits, documents, total, end });
}

/** Every entity and document that answers, in order, each once. */
async function candidates(store: Store, asking: Asking, { kinds, spellings }: SearchQuestion, typed: string): Promise<readonly Found[]> {
  const words = wantedWords(typed, spellings);
  const inTitle = words.length === 0 ? [] : typed.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').slice(0, 8);
  const [row] = await store.read(searchStatement(asking, { words, text: typed.slice(0, 200), kinds, inTitle }));
  if (row === undefined) return [];
  const who = identities(lists(row, 'seen').map(([id]) => id as Id), lists(row, 'same').map(([a, b]) => [a as Id, b as Id]));
  const best = new Map<Id, Found>();
  const offer = (found: Found): void => {
    const known = best.get(found.id);
    if (known === undefined || before(found, known) < 0 || (before(found, known) === 0 && (found.claim ?? '') < (known.claim ?? ''))) best.set(found.id, found);
  };
  for (const id of (row['ids'] ?? []) as readonly Id[]) offer({ rank: 0, likeness: 1000, id: who.of(id), how: 'id', claim: null, text: '' });
  for (const [entity, claim, text] of lists(row, 'names') as readonly (readonly [Id, Id, string])[]) {
    const match = matchOf(text, typed);
    if (match === null || (!spellings && match.how !== 'exact' && match.how !== 'prefix')) continue;
    offer({ rank: BEST_FIRST.indexOf(match.how), likeness: match.likeness, id: who.of(entity), how: match.how, claim, text });
  }
  const documents = (lists(row, 'documents') as readonly (readonly [Id, string])[]).map(([id, title]): Found => ({
    rank: BEST_FIRST.length, likeness: matchOf(title, typed)?.likeness ?? 0, id, how: 'title', claim: null, text: title,
  }));
  return [...best.values(), ...documents].sort(before);
}

function hitOf({ how, claim, text, ...place }: Found, entity: Entity): Hit {
  const own = entity.names.find((name) => (claim === null ? true : name.claims.includes(claim)));
  const matched = own ?? { text, script: scriptOf(text), language: null, kind: 'alias' as const, claims: claim === null ? [] : [claim] };
  return Object.freeze({ entity, matched, how: how === 'title' ? 'exact' : how, cursor: cursorOf(place) });
}
