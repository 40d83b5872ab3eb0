import type { Script } from './tokens.ts';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Arab', /\p{Script=Arabic}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Hans', /\p{Script=Han}/gu],
  ['Latn', /\p{Script=Latin}/gu],
];

/** The script most letters of a text are written in (ISO 15924); `Zyyy` where it has none. */
export function scriptOf(text: string): Script {
  let best: Script = 'Zyyy';
  let most = 0;
  for (const [script, letters] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) [best, most] = [script, count];
  }
  return best;
}
