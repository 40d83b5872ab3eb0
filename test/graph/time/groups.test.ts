import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { segmentsOf, staysOf } from '../../../graph/time/index.ts';
import type { DatedClaim, Group, Segment } from '../../../graph/time/index.ts';
import { verdictOn } from './day-by-day.ts';
import type { Options } from './day-by-day.ts';
import { agrees, ASKED, EVERY_WAY, holdsOn } from './enumeration.ts';
import type { Held } from './enumeration.ts';
import { RUNS, someClaims, someGroup } from './some.ts';

const someOptions: fc.Arbitrary<Options> = fc.record({ leads: fc.boolean(), inferences: fc.boolean() });

function segmentOn(segments: readonly Segment[], day: number): Segment | undefined {
  return segments.find(({ from, to }) => from <= day && day <= to);
}

function read(segments: readonly Segment[]): readonly (readonly [Segment['verdict'], Segment['reason']] | null)[] {
  return ASKED.map((day) => {
    const found = segmentOn(segments, day);
    return found === undefined ? null : [found.verdict, found.reason];
  });
}

describe('the segments of a group', () => {
  it('agree with a second implementation that goes day by day', () => {
    fc.assert(fc.property(someGroup, someOptions, (group, options) => {
      const expected = ASKED.map((day) => {
        const said = verdictOn(group, day, options);
        return said === null ? null : [said.verdict, said.reason];
      });
      expect(read(segmentsOf(group, options))).toEqual(expected);
    }), RUNS);
  });

  it('part all time without gap or overlap, and neighbours differ', () => {
    fc.assert(fc.property(someGroup, someOptions, (group, options) => {
      const segments = segmentsOf(group, options);
      const decides = group.claims.some(({ status }) => status === 'accepted' || (options.leads === true && status === 'work_needed'));
      expect(segments.length > 0).toBe(decides);
      if (!decides) return;
      expect([segments[0]?.from, segments.at(-1)?.to]).toEqual([-Infinity, Infinity]);
      segments.slice(1).forEach((segment, at) => {
        const before = segments[at];
        const same = before?.verdict === segment.verdict && before.reason === segment.reason && String(before.rules) === String(segment.rules);
        if (before?.to !== segment.from - 1 || same) throw new Error(JSON.stringify(segments));
      });
    }), RUNS);
  });

  it('name only what is in the group, and always something', () => {
    fc.assert(fc.property(someGroup, someOptions, (group, options) => {
      const known = new Set([...group.claims.map(({ id }) => id), ...group.continuity.map(({ judgement }) => judgement), ...(group.inferred ?? []).flatMap(({ claims }) => claims)]);
      const named = segmentsOf(group, options).map(({ by }) => by.length > 0 && by.every((id) => known.has(id)));
      expect(named).not.toContain(false);
    }), RUNS);
  });

  it('do not depend on the order in which claims and judgements come', () => {
    fc.assert(fc.property(someGroup, someOptions, (group, options) => {
      const turned: Group = {
        claims: [...group.claims].reverse(),
        continuity: [...group.continuity].reverse().map((each) => ({ ...each, between: [each.between[1], each.between[0]] })),
        inferred: [...(group.inferred ?? [])].reverse(),
      };
      expect(segmentsOf(turned, options)).toEqual(segmentsOf(group, options));
    }), RUNS);
  });

  it('are decided by accepted claims alone', () => {
    fc.assert(fc.property(someGroup, (group) => {
      const accepted = { ...group, claims: group.claims.filter(({ status }) => status === 'accepted') };
      expect(segmentsOf(group)).toEqual(segmentsOf(accepted));
    }), RUNS);
  });

  it('with leads raise nothing above possible, and lower nothing', () => {
    fc.assert(fc.property(someGroup, (group) => {
      const [without, withLeads] = [segmentsOf(group), segmentsOf(group, { leads: true })];
      const changes = ASKED.map((day) => {
        const [before, after] = [segmentOn(without, day), segmentOn(withLeads, day)];
        if (before !== undefined && before.verdict !== 'impossible') return after?.verdict === before.verdict && after.reason === before.reason;
        return after === undefined || after.verdict === 'impossible' || (after.verdict === 'possible' && after.reason === 'lead');
      });
      expect(changes).not.toContain(false);
    }), RUNS);
  });

  it('with inferred bounds never lose what a claim covers, and gain nothing', () => {
    fc.assert(fc.property(someGroup, (group) => {
      const [with_, without] = [segmentsOf(group), segmentsOf(group, { inferences: false })];
      const stays = staysOf(group.claims.filter(({ status }) => status === 'accepted'), group.continuity, []);
      const changes = ASKED.map((day) => {
        const [after, before] = [segmentOn(with_, day), segmentOn(without, day)];
        if (after?.verdict === before?.verdict) return true;
        const mayCover = stays.some(({ claims }) => segmentOn(segmentsOf({ claims, continuity: [] }), day)?.verdict !== 'impossible'
          && claims.some(({ span }) => span !== null && span.first.earliest <= day && day <= span.last.latest));
        return !mayCover && before?.verdict === 'possible' && after?.verdict === 'impossible' && after.rules !== undefined;
      });
      expect(changes).not.toContain(false);
    }), RUNS);
  });
});

describe('one stay', () => {
  const oneStay = someClaims(fc.constant<DatedClaim['status']>('accepted')).filter((claims) => staysOf(claims, [], []).length === 1);
  /** With every way in which all its claims are true; there is at least one. */
  const canBeTrue = oneStay
    .map((claims) => ({ claims, ways: EVERY_WAY.filter((held) => claims.every(({ span }) => agrees(held, span))) }))
    .filter(({ ways }) => ways.length > 0);

  /** Days on which the verdict says more than the ways allow. */
  function unsound(group: Group, ways: readonly Held[]): readonly number[] {
    const segments = segmentsOf(group);
    return ASKED.filter((day) => {
      const on = ways.filter((held) => holdsOn(held, day)).length;
      switch (segmentOn(segments, day)?.verdict) {
        case 'certain': return on < ways.length;
        case 'impossible': return on > 0;
        case 'possible': return false;
        default: return true;
      }
    });
  }

  it('whose claims can all be true is never contradicted; certain lies in every way it can have been, impossible in none', () => {
    fc.assert(fc.property(canBeTrue, ({ claims, ways }) => {
      expect(unsound({ claims, continuity: [] }, ways)).toEqual([]);
    }), RUNS);
  });

  it('stays sound when its claims are judged continuous, one after the other', () => {
    fc.assert(fc.property(canBeTrue, ({ claims, ways }) => {
      const ids = claims.map(({ id }) => id);
      const continuity = ids.slice(1).map((id, at) => ({ judgement: `j${id}`, between: [ids[at] ?? id, id] as const, decision: 'continuous' as const }));
      expect(unsound({ claims, continuity }, ways)).toEqual([]);
    }), RUNS);
  });

  it('leaves no day between two of its claims possible, once all are judged continuous', () => {
    fc.assert(fc.property(oneStay, (claims) => {
      const ids = claims.map(({ id }) => id);
      const continuity = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => ({ judgement: `j${a}${b}`, between: [a, b] as const, decision: 'continuous' as const })));
      expect(segmentsOf({ claims, continuity }).map(({ reason }) => reason)).not.toContain('between mentions');
    }), RUNS);
  });
});
