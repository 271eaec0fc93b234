import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/fixedSeed.ts'],
    // Modules are loaded once a worker, not once a file.
    isolate: false,
    // Every processor: by default one is left out.
    maxWorkers: '100%',
    // A busy machine is slow, not wrong.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    exclude: ['tests/e2e/**', 'tests/build/**', 'node_modules/**'],
  },
});
