import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { isEnumType, isInterfaceType, isObjectType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { makeSchema, printed } from '../../api/graphql/schema.ts';

let schema: GraphQLSchema;
beforeAll(async () => { schema = await makeSchema(); });

const ours = () => Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

describe('api/schema.graphql', () => {
  it('is what the sources say (npm run schema writes it)', () => {
    expect(readFileSync(new URL('../../api/schema.graphql', import.meta.url), 'utf8')).toBe(printed(schema));
  });

  it('describes every type, field and argument in words', () => {
    const silent = ours().flatMap((type) => {
      const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
      const places = [...fields.map((field) => [`${type.name}.${field.name}`, field.description] as const), ...fields.flatMap((field) => field.args.map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg.description] as const))];
      const own = isObjectType(type) || isEnumType(type) || isInterfaceType(type) ? [[type.name, type.description] as const] : [];
      return [...own, ...places].filter(([name, words]) => name !== 'Query' && !words).map(([name]) => name);
    });
    expect(silent).toEqual([]);
  });

  it('asks about all that is known', () => {
    expect(ours().map(({ name }) => name)).toEqual(expect.arrayContaining(['Person', 'Unit', 'Incident', 'Location', 'Document', 'CrimePattern', 'Source', 'Claim', 'Passage']));
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual([
      'cases', 'chainOfCommand', 'claim', 'claims', 'document', 'dossier', 'orgChart', 'reader', 'search', 'status', 'vocabulary',
    ]);
  });

  it('changes nothing, and pushes nothing', () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  it('says of every question in which case and as known when it is asked', () => {
    for (const [name, { args }] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
      if (!['cases', 'vocabulary', 'reader'].includes(name)) expect(args.map((arg) => arg.name)).toEqual(expect.arrayContaining(['case', 'knownAt']));
    }
  });

  it('guards and awaits no single field: a value of an answer is only read', () => {
    const fields = ours().flatMap((type) => (isObjectType(type) && type.name !== 'Query' ? Object.values(type.getFields()) : []));
    for (const { name, resolve } of fields) {
      const read: unknown = resolve?.({ [name]: 'value', reads: () => [] }, { language: 'en' }, {}, {} as GraphQLResolveInfo);
      expect(read).not.toBeInstanceOf(Promise);
    }
  });
});
