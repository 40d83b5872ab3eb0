import { expect, it } from '@jest/globals';
import { label } from '../../../graph/time/index.ts';

it.each([
  [{ first: '2012-02-01', last: '2013-02-01', startKnown: true, after: 'ended' }, '[2012-02-01 – 2013-02-01]'],
  [{ first: '2012-05-10', last: '2013-01', startKnown: false, after: 'unsaid' }, '… 2012-05-10 – 2013-01 …'],
  [{ first: '2012-05-10', startKnown: true, after: 'assumed to continue' }, '[2012-05-10 …'],
  [{ last: '2012-05', startKnown: true, after: 'ended' }, '… 2012-05]'],
  [{ first: '2012-05', last: '2012-05', startKnown: false, after: 'unsaid' }, '… 2012-05 …'],
  [{ startKnown: true, after: 'ended' }, '…'],
] as const)('reads the range of %j as %s', (time, text) => {
  expect(label(time)).toBe(text);
});
