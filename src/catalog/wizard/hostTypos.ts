/** Hosts that differ from a known one by a slip of the finger. */
import { distance } from 'fastest-levenshtein';
import { isIpLiteral } from '../model/hosts';
import { parseSipUri } from '../model/uris';
import { KEYWORD_RULES, OWN_PROXY, PLACEHOLDERS, type ValueRule } from '../model/vocabulary';

const RULES: Readonly<Record<string, ValueRule>> = KEYWORD_RULES;

/** The host names that settings name, each with its keyword; no addresses, no placeholders. */
export function hostNames(settings: Readonly<Partial<Record<string, string>>>): [keyword: string, host: string][] {
  return Object.entries(settings).flatMap(([keyword, value = '']): [string, string][] => {
    const kind = RULES[keyword]?.kind;
    if ((kind !== 'host' && kind !== 'server' && kind !== 'uri') || value === OWN_PROXY) return [];
    const host = parseSipUri(value)?.host ?? value;
    const isName = host.includes('.') && !isIpLiteral(host) && !PLACEHOLDERS.some((pattern) => pattern.test(host));
    return isName ? [[keyword, host]] : [];
  });
}

/** Whether two words differ by one letter, by two neighbours that changed places, or, long ones, by two letters. */
function isSlip(a: string, b: string): boolean {
  const letters = (word: string): string => Array.from(word).sort().join('');
  const apart = distance(a, b);
  return apart === 1 || (apart === 2 && (Math.min(a.length, b.length) >= 6 || letters(a) === letters(b)));
}

/** Whether a host looks like another but for a slip. Numbers tell hosts apart (`sip2`), and so do short labels. */
export function isTypoOf(host: string, known: string): boolean {
  if (host === known || host.replace(/\d/g, '') === known.replace(/\d/g, '')) return false;
  const [labels, others] = [host.split('.'), known.split('.')];
  if (labels.length !== others.length) return distance(host, known) === 1;
  const differing = labels.flatMap((label, index) => (label === others[index] ? [] : [[label, others[index] ?? '']]));
  const [[a = '', b = ''] = []] = differing;
  const isLast = a === labels.at(-1);
  return differing.length === 1 && (isLast || Math.min(a.length, b.length) >= 4) && isSlip(a, b);
}
