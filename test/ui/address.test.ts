/** Equal states have equal addresses, and nothing typed reaches the server. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addressOf, hashOf, nowhere, searchOf, textOf } from '../../ui/state/address/address.ts';
import type { Address } from '../../ui/state/address/address.ts';
import { closePanel, lookOn, openPanel, select, stepBy, stepToChange, toggleClass } from '../../ui/state/address/change.ts';
import { isoOfDay } from '../../ui/state/day/calendar.ts';

const ids = fc.array(fc.stringMatching(/^(unit|claim):[0-9a-f]{4}$/), { maxLength: 4 });
const sorted = (parts: readonly string[]) => [...new Set(parts)].sort();
const addresses: fc.Arbitrary<Address> = fc.record({
  case: fc.option(fc.stringMatching(/^[0-9a-f]{8}$/)),
  root: fc.option(fc.stringMatching(/^[0-9a-f]{8}$/)), depth: fc.option(fc.integer({ min: 1, max: 99 })), passage: fc.option(fc.stringMatching(/^[0-9a-f]{8}\.[0-9]$/)),
  on: fc.option(fc.constantFrom('2012-09-15', '2012-09', '2012', '2012-01/2012-03', '2012-09-15~')), known: fc.option(fc.constantFrom('2013-01-01')),
  classes: fc.subarray(['command', 'membership', 'administrative', 'training'], { minLength: 1 }).map(sorted), leads: fc.boolean(), remote: fc.boolean(),
  face: fc.constantFrom('chart', 'table', 'text'), sel: ids.map(sorted), panel: fc.option(fc.stringMatching(/^claims:[0-9a-f]{8}$/)), open: ids.map(sorted),
});

describe('the address', () => {
  it('gives back the state it was made from', () => {
    fc.assert(fc.property(addresses, (address) => {
      expect(addressOf(searchOf(address))).toEqual(address);
    }));
  });

  it('is the same for equal states, in whatever order they were reached', () => {
    const one = searchOf(select(['unit:b', 'claim:a'])(toggleClass('membership')(nowhere)));
    const other = searchOf(addressOf('?sel=unit:b,claim:a,unit:b&classes=membership,command&unknown=1'));
    expect(one).toBe('?classes=command,membership&sel=claim:a,unit:b');
    expect(other).toBe(one);
  });

  it('leaves defaults out', () => {
    expect(searchOf(nowhere)).toBe('');
    expect(searchOf(addressOf('?classes=command&face=chart&leads=0&on=&depth=0'))).toBe('');
  });

  it('keeps what it cannot read at its default', () => {
    expect(addressOf('?known=yesterday&face=sideways&depth=-3')).toEqual(nowhere);
    fc.assert(fc.property(fc.string(), (text) => {
      expect(addressOf(searchOf(addressOf(text)))).toEqual(addressOf(text));
    }));
  });

  it('has search text after the hash only, and takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(textOf(hashOf(text))).toBe(text);
    }));
    expect(textOf('#q=%E0%A4%A')).toBe('');
  });
});

describe('what a reader does to the address', () => {
  it('steps from a day, and not from all time', () => {
    expect(stepBy({ days: 1 })(lookOn('2012-05-09')(nowhere)).on).toBe('2012-05-10');
    expect(stepBy({ days: 1 })(nowhere)).toBe(nowhere);
  });

  it('goes to the day on which the view changes', () => {
    const at = lookOn('2012-05-09')(nowhere);
    expect(stepToChange([{ day: 15_522 }, { day: 15_470 }], 'next', isoOfDay)(at).on).toBe('2012-05-10');
    expect(stepToChange([{ day: 15_470 }], 'previous', isoOfDay)(at)).toBe(at);
  });

  it('never leaves a chart without a class', () => {
    expect(toggleClass('command')(nowhere).classes).toEqual(['command']);
  });

  it('opens and closes the panel and leaves the rest', () => {
    expect(closePanel(openPanel('claims:x')(nowhere))).toEqual(nowhere);
  });
});
