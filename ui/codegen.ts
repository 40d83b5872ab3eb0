/**
 * Makes the types of the questions from the committed schema: `npm run codegen`.
 */
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'api/schema.graphql',
  documents: ['ui/queries/*.ts'],
  ignoreNoDocuments: true,
  generates: {
    'ui/queries/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { documentMode: 'string', enumsAsTypes: true, useTypeImports: true, immutableTypes: true, avoidOptionals: { field: true }, importExtension: '.ts', emitLegacyCommonJSImports: false, scalars: { ID: 'string' } },
    },
  },
};

export default config;
