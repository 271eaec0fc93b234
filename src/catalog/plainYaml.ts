/** The quick way through YAML that holds nothing unusual: nearly every descriptor, at a tenth of the time. */
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { RawValue } from './types';

/**
 * Whatever two readers of YAML could see differently, or that a descriptor must not hold: anchors, aliases, tags,
 * block texts but for the plainest, directives and complex keys, escapes, tabs, more than one document, flow lists over several lines or
 * as keys, quotes with something behind them, keys that JavaScript keeps for itself.
 */
const UNUSUAL = [
  /(?:^|[\s[{,:?-])(?:[&*!%@`?](?=\S|$)|[|>](?!-?$))/m,
  /[\\\t\r\u0085\u2028\u2029\uFEFF]/,
  /^(?:---|\.\.\.)/m,
  /(?:^|\s)[?-](?:\s+[?-])*\s*$/m,
  /[[{][^\]}\n]*$/m,
  /[\]}] *[^\s,\]}#]/,
  /__proto__|constructor|prototype/,
];

/** How deep the front matters of a catalog nest at most; deeper ones are looked at slowly. */
const USUAL_DEPTH = 6;

/** Whether a value is made of texts, lists and maps alone, with no empty place in it. */
function isWhole(value: unknown, depth = 0): value is RawValue {
  if (typeof value === 'string') return true;
  if (value === null || typeof value !== 'object' || depth >= USUAL_DEPTH) return false;
  // An empty key comes out as `null`.
  return Object.entries(value).every(([key, item]) => key !== 'null' && isWhole(item, depth + 1));
}

/**
 * Reads YAML with every scalar left as text, when there is nothing unusual in it.
 *
 * @returns what `readYaml` would find, too; or nothing when it has to look for itself, as it has to for every problem
 */
export function readPlainYaml(source: string): RawValue | undefined {
  if (UNUSUAL.some((pattern) => pattern.test(source))) return undefined;
  try {
    const value = load(source, { schema: FAILSAFE_SCHEMA });
    return isWhole(value) && typeof value === 'object' && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
