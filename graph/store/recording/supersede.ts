/**
 * A claim recorded better: the later one takes the place of the earlier, which stays on record.
 */
import { UnknownClaim, type ClaimDraft, type Id } from '../../claims/index.ts';
import { GraphError } from '../../errors.ts';
import { serially } from '../serial.ts';
import type { Store } from '../types.ts';
import { readClaims } from './read.ts';
import { recorder, type Making } from './record.ts';
import { reprojectClaims } from './reproject.ts';

export class AlreadySuperseded extends GraphError {
  readonly code = 'already-superseded';
  constructor(readonly id: Id) {
    super('another claim has taken the place of this one already; nothing was recorded');
  }
}

/** Records `draft` and closes the claim `earlier` at the moment from which the later one is known; answers the later one's id. */
export async function supersede(store: Store, caseId: string, earlier: Id, draft: ClaimDraft, making: Making): Promise<Id> {
  const [old] = await readClaims(store, caseId, [earlier]);
  if (old === undefined) throw new UnknownClaim(earlier);
  if (old.claim.supersededAt !== null) throw new AlreadySuperseded(earlier);
  const [outcome] = await (await recorder(store, caseId, making)).record({ entities: [], sources: [], documents: [], claims: [draft] });
  if (outcome === undefined || outcome.outcome === 'rejected') throw outcome?.error ?? new UnknownClaim(earlier);
  if (outcome.id === earlier) return earlier;
  return serially(store, caseId, making.newId, async () => {
    const [later] = await readClaims(store, caseId, [outcome.id]);
    const at = later?.claim.knownFrom ?? making.now();
    return {
      statements: [
        {
          text: `MATCH (c:Claim {case: $case, id: $earlier}) MATCH (l:Claim {case: $case, id: $later})
SET c.supersededAt = $at, c.supersededBy = l.id MERGE (l)-[:SUPERSEDES]->(c)`,
          parameters: { case: caseId, earlier, later: outcome.id, at },
        },
        ...await reprojectClaims(store, caseId, [earlier], { claim: (of) => ({ ...of, claim: { ...of.claim, supersededAt: at } }) }),
      ],
      answer: outcome.id,
    };
  });
}
