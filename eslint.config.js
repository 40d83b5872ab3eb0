import tseslint from 'typescript-eslint';
import hooks from 'eslint-plugin-react-hooks';

/** Strict everywhere; a template literal may not carry a value into Cypher (it would be an injection). */
export default tseslint.config(
  { ignores: ['node_modules', 'ui/dist', 'ui/queries/generated', '.linkage', '**/*.js', '**/*.mjs'] },
  ...tseslint.configs.strict,
  {
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
);
