import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { told } from '../../api/errors.ts';
import { LimitOutOfRange } from '../../api/refusals.ts';
import { statuses } from '../../api/statuses.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = ['graph', 'api'].flatMap((room) => readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => join(room, file)));

/** Every code that a class declares: `readonly code = '…'`, or a union of them. */
const declared = sources.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/readonly code(?: = |: )((?:\|? ?'[a-z-]+' ?)+)/g)].flatMap(([, codes = '']) => [...codes.matchAll(/'([a-z-]+)'/g)].map(([, code = '']) => ({ code, file })));
});

describe('errors told outside', () => {
  it('finds the codes that it is about to look for', () => {
    expect(declared.map(({ code }) => code)).toEqual(expect.arrayContaining(['not-found', 'store-unreachable', 'unknown-class', 'key-used', 'engine-missing-java']));
  });

  it('has a status for every code that the graph or the door declares', () => {
    expect(declared.filter(({ code }) => !Object.hasOwn(statuses, code))).toEqual([]);
  });

  it('tells code and message of a known error', () => {
    expect(told(new LimitOutOfRange('limit', 500, 200))).toEqual({ code: 'limit-out-of-range', message: 'limit must be from 1 to 200; 500 was asked for', status: 400 });
  });

  it('tells nothing of an unknown one', () => {
    const { code, message, status } = told(new TypeError('cannot read Colonel Somebody'));
    expect({ code, status }).toEqual({ code: 'internal-error', status: 500 });
    expect(message).not.toContain('Somebody');
  });
});
