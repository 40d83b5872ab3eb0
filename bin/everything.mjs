#!/usr/bin/env node
/**
 * Everything that must hold, from a fresh checkout: install, types, lint, build, and all tests on an empty home with an engine of their own.
 *
 * Closes with one line that adds up all of it: `N passed, N failed, N skipped`.
 * Install, types, lint and build count as one each.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

process.chdir(new URL('..', import.meta.url).pathname);
const scratch = mkdtempSync(join(tmpdir(), 'linkage-ci-'));
const environment = { ...process.env, LINKAGE_HOME: join(scratch, 'home'), CI: '1' };
for (const name of ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']) delete environment[name];

const sum = { passed: 0, failed: 0, skipped: 0 };

function run(command, args) {
  console.log(`\n$ ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', env: environment }).status === 0;
}

function check(name, command, args) {
  const passed = run(command, args);
  sum[passed ? 'passed' : 'failed'] += 1;
  if (!passed) console.log(`${name}: failed`);
  return passed;
}

function tests() {
  const file = join(scratch, 'tests.json');
  run('npm', ['test', '--', '--json', `--outputFile=${file}`]);
  if (!existsSync(file)) {
    sum.failed += 1;
    return;
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  sum.passed += numPassedTests;
  // A suite that could not even be loaded has no tests to count.
  sum.failed += numFailedTests + numRuntimeErrorTestSuites;
  sum.skipped += numPendingTests + numTodoTests;
}

try {
  if (check('install', 'npm', ['install', '--no-audit', '--no-fund'])) {
    check('types', 'npm', ['run', 'types']);
    check('lint', 'npm', ['run', 'lint']);
    check('build', 'npm', ['run', 'build']);
    tests();
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed === 0 ? 0 : 1;
