/**
 * Lets Node run the TypeScript sources as they are, decorators included.
 *
 * Node's own type stripping refuses decorators, and esbuild emits no decorator
 * metadata, which type-graphql needs; swc does both.
 */
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';

process.setSourceMapsEnabled(true);
register('./typescript-hook.mjs', import.meta.url, { parentURL: pathToFileURL('./').href });
