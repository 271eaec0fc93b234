import { defineConfig } from 'vitest/config';

// What `npm run build` left in `build/`. A busy machine is slow, not wrong.
export default defineConfig({ test: { include: ['tests/build/**/*.test.ts'], testTimeout: 600_000 } });
