import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { take, takeWithin } from '../../../graph/engine/lock.ts';
import { identityOf, lives, self } from '../../../graph/engine/process.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linkage-lock-'));
  path = join(folder, 'a.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a lock', () => {
  it('is held by one at a time and named to the other', () => {
    const first = take(path);
    expect(first.held).toBe(true);
    expect(take(path)).toMatchObject({ held: false, by: { pid: process.pid } });
    if (first.held) first.release();
    expect(take(path).held).toBe(true);
  });

  it('of a process that is dead is taken over', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    const dead = child.pid ? identityOf(child.pid) : null;
    await new Promise((resolve) => child.on('close', resolve));
    writeFileSync(path, JSON.stringify(dead));
    expect(dead && lives(dead)).toBe(false);
    expect(take(path).held).toBe(true);
  });

  it('is taken over when its holder\'s number was given to another process since', () => {
    writeFileSync(path, JSON.stringify({ ...self(), began: 'in an earlier life' }));
    expect(take(path).held).toBe(true);
  });

  it('that is still being written is left alone, and taken over once it is old', () => {
    writeFileSync(path, '');
    expect(take(path)).toEqual({ held: false, by: null });
    utimesSync(path, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
    expect(take(path).held).toBe(true);
  });

  it('that stays held is waited for no longer than asked', async () => {
    take(path);
    expect((await takeWithin(path, 300)).held).toBe(false);
  });

  it('left by the dead goes to exactly one of eight processes that reach for it at once', async () => {
    writeFileSync(path, JSON.stringify({ pid: 1, began: 'in an earlier life' }));
    const module = fileURLToPath(new URL('../../../graph/engine/lock.ts', import.meta.url));
    const hook = fileURLToPath(new URL('../../../bin/typescript.mjs', import.meta.url));
    const at = Date.now() + 4_000;
    const script = `const { take } = await import(${JSON.stringify(module)});
      while (Date.now() < ${at});
      const lock = take(${JSON.stringify(path)});
      process.stdout.write(lock.held ? 'held' : 'refused');
      setTimeout(() => undefined, 3000);`;
    const words = await Promise.all(Array.from({ length: 8 }, () => said(['--import', hook, '--input-type=module', '-e', script])));
    expect(words.filter((word) => word === 'held')).toHaveLength(1);
    expect(words.filter((word) => word === 'refused')).toHaveLength(7);
    expect(existsSync(path)).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.lock']);
  });
});

function said(args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString();
    });
    child.on('close', () => resolve(text));
  });
}
