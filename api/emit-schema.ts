/**
 * Writes `api/schema.graphql`, which is committed and reviewed: what the doors promise.
 */
import { writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { makeSchema } from './graphql/schema.ts';

await writeFile(new URL('schema.graphql', import.meta.url), `${printSchema(lexicographicSortSchema(await makeSchema()))}\n`);
