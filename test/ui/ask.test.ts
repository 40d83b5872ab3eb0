/** What is asked again by itself, and what is not. */
import { expect, it } from '@jest/globals';
import { AskFailed, askAgain } from '../../ui/queries/ask.ts';

it('asks again while the server or its database restarts, and then says so', () => {
  for (const code of ['unreachable', 'store-unreachable', 'store-busy', 'store-timeout']) {
    expect([0, 1, 2, 3, 4].map((failures) => askAgain(failures, new AskFailed(code, '')))).toEqual([true, true, true, true, false]);
  }
});

it('never asks again what would fail again', () => {
  for (const error of [new AskFailed('not-found', ''), new AskFailed('invalid-query', ''), new TypeError()]) expect(askAgain(0, error)).toBe(false);
});
