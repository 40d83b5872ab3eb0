import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { widthsModule } from './fonts.ts';

it('holds the widths that the shipped fonts have', () => {
  const file = new URL('../../../charts/measure/widths.ts', import.meta.url);
  const made = widthsModule();
  if (process.env['MAKE_WIDTHS']) writeFileSync(file, made);
  expect(readFileSync(file, 'utf8')).toBe(made);
});
