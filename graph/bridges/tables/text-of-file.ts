/**
 * A file's bytes as text, piece by piece, hashed on the way.
 */
import type { Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { decoder, encodingOf } from './decode.ts';
import { TableError, UnreadableFile } from './errors.ts';

/** How far the reading is, and whether the text read so far ends with a whole line. */
export interface Progress {
  row: number;
  endsWithLine: boolean;
}

export async function* textOf(path: string, file: string, hash: Hash, progress: Progress): AsyncGenerator<string> {
  let strict: ReturnType<typeof decoder> | null = null;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      strict ??= decoder(file, encodingOf(file, chunk), () => progress.row);
      const more = strict.more(chunk);
      if (more !== '') progress.endsWithLine = /[\r\n]$/u.test(more);
      yield more;
    }
  } catch (error) {
    if (error instanceof TableError) throw error;
    throw new UnreadableFile(file, error);
  }
  if (strict !== null) yield strict.end();
}

/** A text whose beginning has been read already. */
export async function* rest(beginning: string, text: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield beginning;
    for (let next = await text.next(); next.done !== true; next = await text.next()) yield next.value;
  } finally {
    await text.return?.();
  }
}
