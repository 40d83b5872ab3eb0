/**
 * Whether a claim may go in as it stands: what it names must be there, and the vocabulary must know it.
 */
import type { ClaimDraft, EntityRef } from '../../claims/index.ts';
import { GraphError } from '../../errors.ts';
import { check } from '../../vocabulary/index.ts';
import type { RowClaim } from './claim-of-row.ts';
import { Refused } from './errors.ts';
import { comparable } from './name-key.ts';
import { entityKey } from './references.ts';
import type { Oddity } from './row-context.ts';
import type { Survey } from './survey.ts';

/** Whether the case already holds it. */
export type Held = (ref: EntityRef) => boolean;

/** Why the claim stays out: it speaks of what neither the files nor the case have. */
export function unfounded({ named }: RowClaim, { declared }: Pick<Survey, 'declared'>, held: Held): Refused | null {
  const unknown = named.find(({ named: entity, absent }) => absent === 'reject' && !declared.has(entityKey(entity)) && !held(entity.ref));
  if (unknown === undefined) return null;
  const { ref, from } = unknown.named;
  return new Refused('bridge-unknown-record', `no row and nothing in the case has this ${ref.kind.toLowerCase()}`, from[0] ?? null, ref.id);
}

/** Names of what the claim makes because no row brings it into being. */
export function namesMade({ draft, documents, named, needsWork }: RowClaim, declared: Survey['declared']): readonly RowClaim[] {
  return named.filter(({ named: entity, absent }) => absent === 'make' && entity.called.text !== '' && !declared.has(entityKey(entity))).map(({ named: { ref, called } }) => ({
    draft: {
      ...draft, kind: 'name' as const, class: 'canonical', about: ref, names: {}, assert: { text: comparable(called.text) }, time: { startKnown: false, after: 'unsaid' as const },
      passages: draft.passages.filter(({ supports }) => supports.includes('existence')).map((passage) => ({ ...passage, supports: ['existence' as const] })),
      origin: { format: draft.origin.format, record: ref.id },
    },
    documents, named: [], own: false, needsWork, oddities: [],
  }));
}

/** The row calls something by a name that no row of its own has: an id may be mistaken. */
export function calledOtherwise({ named }: RowClaim, { declared }: Pick<Survey, 'declared'>): readonly Oddity[] {
  return named.flatMap(({ named: entity }) => {
    const names = declared.get(entityKey(entity));
    const { text, from: [column] } = entity.called;
    if (names === undefined || names.size === 0 || text === '' || names.has(comparable(text))) return [];
    return [{ code: 'bridge-name-differs', reason: 'the rows of this record call it by another name', column: column ?? null, value: text }];
  });
}

/** Why the vocabulary does not know such a claim; `null` if it does. */
export function misfit(draft: ClaimDraft): Refused | null {
  try {
    check(draft);
    return null;
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return new Refused('bridge-not-in-vocabulary', error.message, null, draft.class);
  }
}
