import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import ts from 'typescript-eslint';

const lines = {skipBlankLines: true, skipComments: true};

/** Every import names a file that exists as it is, after the build too. */
const importExtension = {
  selector:
    ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)' +
    '[source.value=/^\\./]:not([source.value=/\\.(js|mjs|ts|json|css)$/])',
  message: 'Give the file extension.',
};
const onlyTest = {
  selector: 'MemberExpression[object.name=/^(it|describe|test|suite)$/][property.name="only"]',
  message: 'Run all tests.',
};

/** Open WC types `expect(…).to.equal(…)` as a promise; it is none. */
const chaiEqual = {from: 'package', name: 'Equal', package: '@types/chai'};

export default defineConfig(
  globalIgnores(['dist/', 'storybook-static/', 'examples/']),
  js.configs.recommended,
  {
    rules: {
      'max-lines': ['error', {max: 300, ...lines}],
      'max-lines-per-function': ['error', {max: 40, ...lines}],
      'no-restricted-syntax': ['error', importExtension, onlyTest],
      eqeqeq: ['error', 'always', {null: 'ignore'}],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [
      ts.configs.recommendedTypeChecked,
      ts.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
      wc['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    settings: {litHtmlSources: ['lit', '@open-wc/testing']},
    rules: {
      '@typescript-eslint/unbound-method': 'off', // Lit binds `@click=${this.handler}`
      '@typescript-eslint/no-empty-function': ['error', {allow: ['methods', 'arrowFunctions']}],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: false,
        console: false,
        URL: false,
        fetch: false,
        Buffer: false,
        setTimeout: false,
        setInterval: false,
      },
    },
  },
  {
    files: ['{test,stories}/**'],
    rules: {'max-lines': 'off', 'max-lines-per-function': 'off'},
  },
  {
    files: ['{test,stories}/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: [chaiEqual]}],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'wc/define-tag-after-class-definition': 'off',
      'wc/guard-super-call': 'off',
    },
  },
);
