/**
 * Writes `api/schema.graphql`, which is committed and reviewed: what the doors promise.
 */
import { writeFile } from 'node:fs/promises';
import { makeSchema, printed } from './graphql/schema.ts';

await writeFile(new URL('schema.graphql', import.meta.url), printed(await makeSchema()));
