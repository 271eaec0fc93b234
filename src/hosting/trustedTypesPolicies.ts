/** The names of the only Trusted Types policies that a page may have. */
export const TRUSTED_TYPES_POLICIES = {
  /** The bundler's own: the addresses of chunks and of the search worker. */
  bundler: 'bundler',
  /** What the browser asks for text that no policy has passed: src/trustedTypes.ts. */
  fallback: 'default',
} as const;
