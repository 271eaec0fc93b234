/**
 * What may become HTML in a browser with Trusted Types: next to nothing. There is no way here to a script or to
 * its address; those of the bundler are passed by its own policy.
 */
import { TRUSTED_TYPES_POLICIES } from './trustedTypesPolicies';

/** The part of the browser's factory that is used; TypeScript doesn't know it yet. */
interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createHTML: (text: string) => string | null }): unknown;
}

/** The bar that the theme shows while a page loads, to the character (nprogress 0.2.0). */
export const PROGRESS_BAR =
  '<div class="bar" role="bar"><div class="peg"></div></div><div class="spinner" role="spinner"><div class="spinner-icon"></div></div>';

/**
 * Lets through what can’t make an element, text without `<`; and the one piece of markup that the theme sets.
 * Nothing else (null).
 */
export function passHtml(text: string): string | null {
  return text.includes('<') && text !== PROGRESS_BAR ? null : text;
}

const factory = (globalThis as { readonly trustedTypes?: TrustedTypesFactory }).trustedTypes;
factory?.createPolicy(TRUSTED_TYPES_POLICIES.fallback, { createHTML: passHtml });
