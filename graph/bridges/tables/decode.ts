/**
 * Bytes of a table as text, or why they are none.
 *
 * UTF-8 with or without a mark, UTF-16 with its mark; decoding is strict, since
 * a name with a replaced letter is another name.
 */
import { TextDecoder } from 'node:util';
import { BinaryFile, TruncatedFile, WrongEncoding } from './errors.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const KNOWN: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a workbook or other archive (ZIP)'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old workbook'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x1f, 0x8b], 'a compressed file'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
];

/** With more control bytes than this share it is no text at all; with more than the smaller one, it is none if it cannot be decoded either. */
const NO_TEXT = 0.3;
const HARDLY_TEXT = 0.02;

/** The encoding of a file by its first bytes. Throws `BinaryFile` where it is no text. */
export function encodingOf(file: string, beginning: Uint8Array): Encoding {
  const begins = (bytes: readonly number[]): boolean => bytes.every((byte, index) => beginning[index] === byte);
  if (begins([0xff, 0xfe])) return 'utf-16le';
  if (begins([0xfe, 0xff])) return 'utf-16be';
  for (const [bytes, what] of KNOWN) if (begins(bytes)) throw new BinaryFile(file, what);
  if (controls(beginning) > NO_TEXT) throw new BinaryFile(file, 'binary');
  return 'utf-8';
}

/** The share of control bytes: a few may stand in cells, where they are found later. */
function controls(bytes: Uint8Array): number {
  return bytes.filter((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127).length / Math.max(bytes.length, 1);
}

/** A strict decoder; `row` tells how far the reading is, for the error. */
export function decoder(file: string, encoding: Encoding, row: () => number): { more(bytes: Uint8Array): string; end(): string } {
  const strict = new TextDecoder(encoding, { fatal: true });
  const attempt = (decode: () => string, otherwise: () => Error): string => {
    try {
      return decode();
    } catch {
      throw otherwise();
    }
  };
  return {
    more: (bytes) => attempt(() => strict.decode(bytes, { stream: true }),
      () => (controls(bytes) > HARDLY_TEXT ? new BinaryFile(file, 'binary') : new WrongEncoding(file, encoding.toUpperCase(), row()))),
    end: () => attempt(() => strict.decode(), () => new TruncatedFile(file, row(), 'within a letter')),
  };
}
