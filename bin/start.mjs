/** `npm start`: the server of this home, until it is told to end. */
import process from 'node:process';
import './typescript.mjs';

const { start } = await import('../api/start.ts');
const { worldOf } = await import('../api/command-line/process.ts');
process.exitCode = await start(worldOf(process));
