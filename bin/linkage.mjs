#!/usr/bin/env node
/** `npx linkage …`: the sources as they are, one command, its exit code. */
import process from 'node:process';
import './typescript.mjs';

const { main } = await import('../api/command-line/main.ts');
const { worldOf } = await import('../api/command-line/process.ts');
process.exitCode = await main(process.argv.slice(2), worldOf(process));
