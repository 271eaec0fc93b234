/** The names of the only Trusted Types policies that a page may have. */
export const TRUSTED_TYPES_POLICIES = {
  /** The bundler's own: the addresses of chunks. */
  bundler: 'bundler',
  /** The addresses of the application's scripts: src/client/startLate.js. */
  start: 'start-late',
  /** What the browser asks for text that no policy has passed: src/client/trustedTypes.ts. */
  fallback: 'default',
} as const;
