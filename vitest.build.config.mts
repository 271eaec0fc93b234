import { defineConfig } from 'vitest/config';

// What `npm run build` left in `build/`. Every processor works; a busy machine is slow, not wrong.
export default defineConfig({
  test: { include: ['tests/build/**/*.test.ts'], maxWorkers: '100%', testTimeout: 600_000 },
});
