import eslint from '@eslint/js';
import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.data*/', 'coverage/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [eslint.configs.recommended, ...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['../tsconfig.json', '../src/portal/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Names are compared and counted by code point, which is what spreading a string gives.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  // Decorated classes need their types at run time (emitDecoratorMetadata).
  {
    files: ['src/graphql/**/*.ts', 'src/data/entities/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      // type-graphql's classes are shapes: it reads their fields and calls no method of them.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  // TypeORM's CLI wants the default export-less single export; process.env has one reader.
  {
    files: ['src/**/*.ts'],
    ignores: ['src/server/config/config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only src/server/config/config.ts reads the environment.' },
      ],
    },
  },
  // Pages that are loaded when asked for are default exports: that is what React.lazy takes.
  { files: ['src/portal/*/pages/**/*.tsx'], rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['test/**/*.ts'],
    extends: [jest.configs['flat/recommended']],
    rules: { 'jest/expect-expect': ['error', { assertFunctionNames: ['expect*', 'fc.assert'] }] },
  },
);
