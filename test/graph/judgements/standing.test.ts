import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { statusVersions } from '../../../graph/judgements/index.ts';

const judged = fc.record({
  id: fc.uuid(), at: fc.integer({ min: 0, max: 30 }), withdrawnAt: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
  decision: fc.constantFrom('accepted' as const, 'conflict' as const, 'issue' as const),
}).map((judgement) => ({ ...judgement, withdrawnAt: judgement.withdrawnAt === null ? null : judgement.at + judgement.withdrawnAt }));

describe('the versions of a status', () => {
  it('say at every moment what the latest standing judgement says', () => {
    fc.assert(fc.property(fc.array(judged, { maxLength: 5 }), fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 30 }), (judgements, from, lasts) => {
      const until = from + lasts;
      const versions = statusVersions('work_needed', from, until, judgements);
      for (let moment = from; moment < until; moment += 1) {
        const at = versions.filter((version) => version.from <= moment && moment < version.until);
        expect(at).toHaveLength(1);
        let latest: { at: number; id: string; decision: string } | null = null;
        for (const judgement of judgements) {
          if (judgement.at > moment || (judgement.withdrawnAt !== null && judgement.withdrawnAt <= moment)) continue;
          if (latest === null || judgement.at > latest.at || (judgement.at === latest.at && judgement.id > latest.id)) latest = judgement;
        }
        expect(at[0]?.status).toBe(latest?.decision ?? 'work_needed');
      }
    }));
  });

  it('are as few as can be', () => {
    fc.assert(fc.property(fc.array(judged, { maxLength: 5 }), (judgements) => {
      const versions = statusVersions('accepted', 0, 100, judgements);
      versions.forEach((version, index) => {
        if (index > 0) expect(version.status).not.toBe(versions[index - 1]?.status);
      });
    }));
  });

  it('are none of a claim superseded at the moment it was known', () => {
    expect(statusVersions('accepted', 5, 5, [])).toEqual([]);
  });
});
