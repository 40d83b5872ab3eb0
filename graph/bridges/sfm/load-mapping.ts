/**
 * A mapping file, read and checked: errors name the place in it.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { parseDocument } from 'yaml';
import { systemReason } from '../tables/index.ts';
import { expanded } from './expand-mapping.ts';
import { MappingInvalid } from './errors.ts';
import type { Mapping } from './mapping.ts';

/** The edition that is read where no other mapping is given. */
export const FIELDSET_2 = join(import.meta.dirname, 'fieldset-2.0.yaml');

const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'mapping.schema.json'), 'utf8')) as object;
const conforms = new Ajv({ allErrors: false, strict: false }).compile(schema);

/** Throws `MappingInvalid`. */
export function loadMapping(path: string = FIELDSET_2): Mapping {
  const file = basename(path);
  const written = yamlOf(path, file);
  if (!conforms(written)) {
    const [error] = conforms.errors ?? [];
    const extra = error?.params['additionalProperty'] as string | undefined;
    throw new MappingInvalid(file, placeOf(error?.instancePath ?? ''), `${error?.message ?? 'it is no mapping'}${extra === undefined ? '' : ` (${extra})`}`);
  }
  const tables = (name: string, at: string): Readonly<Record<string, string>> => tableOf(join(dirname(path), name), at);
  const mapping = expanded(written as Mapping, tables);
  checkNames(file, mapping);
  return mapping;
}

function yamlOf(path: string, file: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new MappingInvalid(file, '', `it cannot be read (${systemReason(error)})`);
  }
  const document = parseDocument(text, { merge: true });
  const [wrong] = document.errors;
  if (wrong !== undefined) throw new MappingInvalid(file, `line ${String(wrong.linePos?.[0].line ?? 1)}`, wrong.message.split('\n')[0] ?? 'it is no YAML');
  return document.toJS() as unknown;
}

/** `/tables/units/claims/3/time` as `tables.units.claims[3].time`. */
function placeOf(pointer: string): string {
  return pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part, index) => (/^\d+$/u.test(part) ? `[${part}]` : `${index === 0 ? '' : '.'}${part}`)).join('');
}

/** A table of words beside the mapping, turned over: each text with the word it stands for, in small letters. */
function tableOf(path: string, at: string): Readonly<Record<string, string>> {
  const words = yamlOf(path, basename(path));
  if (typeof words !== 'object' || words === null) throw new MappingInvalid(basename(path), at, 'it lists no words');
  return Object.fromEntries(Object.entries(words).flatMap(([word, texts]) => {
    if (!Array.isArray(texts)) throw new MappingInvalid(basename(path), word, 'must be a list of texts');
    return texts.map((text) => [String(text).toLowerCase(), word]);
  }));
}

/** Claims speak of records that are there. */
function checkNames(file: string, mapping: Mapping): void {
  for (const [name, table] of Object.entries(mapping.tables)) {
    const known = (record: string, at: string): void => {
      if (!Object.hasOwn(table.records, record)) throw new MappingInvalid(file, at, `the table has no record ${record}`);
    };
    table.declares?.forEach((record, index) => { known(record, `tables.${name}.declares[${String(index)}]`); });
    table.claims.forEach((claim, index) => {
      if (typeof claim.about === 'string') known(claim.about, `tables.${name}.claims[${String(index)}].about`);
      for (const [as, record] of Object.entries(claim.names ?? {})) if (typeof record === 'string') known(record, `tables.${name}.claims[${String(index)}].names.${as}`);
    });
  }
}
