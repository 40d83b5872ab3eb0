import { describe, expect, it } from '@jest/globals';
import { COMMANDS } from '../../../api/command-line/catalogue.ts';
import { main } from '../../../api/command-line/main.ts';
import type { World } from '../../../api/command-line/opening.ts';
import { calledAfter } from '../../../api/command-line/import/case-for.ts';

/** A world without a database: whatever is refused here is refused before one is started. */
async function typed(line: string): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = '';
  const err: string[] = [];
  const world: World = {
    print: (text) => {
      out += text;
      return Promise.resolve();
    },
    say: (...lines) => {
      err.push(...lines);
    },
    now: () => 0, newId: () => 'id', newKey: () => 'key', by: 'a tester', signal: new AbortController().signal, home: '/nowhere/at/all',
    environment: { NEO4J_URI: 'bolt://127.0.0.1:9' }, owner: { name: 'owner', cleared: 'everything' },
  };
  const code = await main(line.split(' ').filter((word) => word !== ''), world);
  return { code, out, err: err.join('\n') };
}

describe('help', () => {
  it('lists every command', async () => {
    const { code, out } = await typed('--help');
    expect(code).toBe(0);
    for (const { name } of COMMANDS) expect(out).toContain(`linkage ${name}`);
  });

  it.each(COMMANDS.map(({ name }) => name))('on %s names every option that it takes', async (name) => {
    const { code, out } = await typed(`${name} --help`);
    const command = COMMANDS.find((each) => each.name === name);
    expect(code).toBe(0);
    for (const option of [...Object.keys(command?.options ?? {}), 'case', 'cleared', 'format', 'json']) expect(out).toContain(`--${option}`);
  });
});

describe('wrong usage', () => {
  it.each([
    ['', ''],
    ['dance', 'there is no command "dance"'],
    ['chain', 'chain needs --of'],
    ['chain --of', 'argument missing'],
    ['chain --of x --colour red', "Unknown option '--colour'"],
    ['chain --of x y', "Unexpected argument 'y'"],
    ['chain --of x --direction sideways', '--direction is one of up, down, both'],
    ['chain --of x --classes love', '--classes takes some of'],
    ['chain --of x --classes ,', '--classes takes some of'],
    ['chain --of x --format pdf', '--format is one of'],
    ['chain --of x --json --format csv', 'say different things'],
    ['chain --of x --on 2012-13-01', 'not a date'],
    ['chain --of x --on 2012-09-15 --known-at yesterday', 'not a date'],
    ['org-chart', 'org-chart needs --on'],
    ['org-chart --on 2012-09-15', '--out'],
    ['org-chart --on 2012-09-15 --out a.docx', '--out ends in'],
    ['org-chart --on 2012-09-15 --out a.svg --depth 0', '--depth'],
    ['import', 'import needs a format'],
    ['import bayanat x.csv', 'is one of sfm, linkage'],
    ['import sfm', 'at least one file'],
    ['import linkage x.yaml --mapping y.yaml', '--mapping is for tables'],
    ['import linkage no-such-file.yaml', 'bridge-bad-case-file'],
    ['import sfm x.csv --mapping no-such-file.yaml', 'bridge-mapping-invalid'],
    ['status --format xml', '--format is one of'],
  ])('`linkage %s` ends with 2 and says what is wrong', async (line, words) => {
    const { code, err } = await typed(line);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('is told from a database that does not answer, which ends with 1', async () => {
    const { code, err } = await typed('status');
    expect(code).toBe(1);
    expect(err).toContain('store-unreachable');
  });
});

describe('a case that nobody named', () => {
  it.each([
    ['../tables/sfm-mali/', 'sfm-mali'],
    ['units 2021.csv', 'units-2021'],
    ['جداول.csv', 'جداول'],
    ['...', 'case'],
  ])('of %s is called %s', (path, name) => {
    expect(calledAfter(path)).toBe(name);
  });
});
