/** Every colour keeps its contrast against every background (screens.md §5), computed from the tokens themselves. */
import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const css = readFileSync(fileURLToPath(new URL('../../ui/tokens.css', import.meta.url)), 'utf8');
const tokens = new Map([...css.matchAll(/--([\w-]+): (#[0-9A-F]{6});/g)].map(([, name = '', colour = '']) => [name, colour]));
const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (colour: string) => [1, 3, 5].reduce((sum, at, index) => sum + channel(parseInt(colour.slice(at, at + 2), 16) / 255) * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
const contrast = (a: string, b: string) => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};
const backgrounds = ['page', 'surface', 'raised', 'selected', 'passage'];
const lowest = (name: string) => Math.min(...backgrounds.map((background) => contrast(tokens.get(name) ?? '#FFFFFF', tokens.get(background) ?? '#FFFFFF')));

it.each(['text', 'muted', 'accent', 'possible', 'impossible', 'conflict', 'accepted', 'work-needed', 'issue'])('%s can be read on every background', (name) => {
  expect(lowest(name)).toBeGreaterThanOrEqual(4.5);
});

it.each(['control-line', 'focus'])('%s can be seen on every background', (name) => {
  expect(lowest(name)).toBeGreaterThanOrEqual(3);
});

it('white can be read on the accent', () => {
  expect(contrast(tokens.get('on-accent') ?? '#000000', tokens.get('accent') ?? '#000000')).toBeGreaterThanOrEqual(4.5);
});

it('no part of the screen has a colour of its own', () => {
  for (const name of ['frame', 'parts', 'dossier', 'claims', 'chart']) {
    const part = readFileSync(fileURLToPath(new URL(`../../ui/style/${name}.css`, import.meta.url)), 'utf8');
    expect(part.match(/#[0-9a-f]{3,8}\b/gi)).toBeNull();
    expect(part.match(/\b(margin|padding|border|inset)-(left|right|top|bottom)\b|[{;]\s*(left|right|top|bottom|width|height|min-width|max-width):/g)).toBeNull();
  }
});
