/** The engine: a real Neo4j of one's own, or the address of another. */
export type { Address } from './answering.ts';
export { joinEngine, openEngine, runEngine } from './engine.ts';
export type { Engine, EngineWishes, Stay } from './engine.ts';
export { EngineDidNotStart, EngineInterrupted, HomeBusy, JarsMissing, PasswordLost, SecondServer, ServerUnreachable, ToolMissing } from './errors.ts';
export { homeFolder } from './home.ts';
export type { Say } from './tools.ts';
export { isRunning, thisProcess } from './process.ts';
