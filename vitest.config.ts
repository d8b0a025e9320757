import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'tests/support/globalSetup.ts',
    projects: [
      {
        test: {
          name: 'unit',
          // Tests of properties try a hundred inputs, which takes a busy machine its time.
          testTimeout: 60_000,
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/{bench,support}/**/*.test.ts'],
          // The shell that starts the tests may have its own.
          env: { SITE_URL: 'https://press.example', CONTENT_DIR: '', BUILD_TIME: '' },
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          // The address of a page is known to the test a moment after the page has it.
          expect: { poll: { timeout: 10_000 } },
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
