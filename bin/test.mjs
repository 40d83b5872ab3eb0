#!/usr/bin/env node
/**
 * `npm test`: all that must hold, on a real Neo4j and in a real browser.
 *
 * What the suites need and a fresh checkout lacks comes first: the built
 * screens, and a browser where this script may install one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import './typescript.mjs';

const { builtScreens } = await import('../api/files/built-screens.ts');

const root = fileURLToPath(new URL('..', import.meta.url));
const say = (line) => void process.stderr.write(`${line}\n`);

/** Debian's package, since a browser is not to be had from a registry of packages. */
function browser() {
  if (['chromium', 'chromium-browser', 'google-chrome'].some((name) => existsSync(`/usr/bin/${name}`)) || process.env['LINKAGE_CHROMIUM']) return;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    say('Chromium is missing: install it (or name it in LINKAGE_CHROMIUM), or the suites of the screens are skipped');
    return;
  }
  say('installing Chromium, which happens once');
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
}

process.chdir(root);
browser();
await builtScreens(say);
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, jest, { stdio: 'inherit' }).status ?? 1;
