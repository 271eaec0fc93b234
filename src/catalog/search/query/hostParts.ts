import { ADDRESS_MARK } from './tokens';

/** What is left of a match's worth when only a suffix is known, or only the company's label. */
const WORTH = { suffix: 0.7, label: 0.5 };

/**
 * The terms by which a host may be known when it isn't known whole: `tcrs.it` of `sbc7.tcrs.it`, `voipvoice`
 * of `voipvoice.com`, with what each is worth.
 */
export function hostParts(host: string): Map<string, number> {
  const labels = host.split('.');
  const suffixes = labels.slice(1, -1).map((_, at) => labels.slice(at + 1).join('.'));
  const parts = new Map(suffixes.map((suffix) => [ADDRESS_MARK + suffix, WORTH.suffix]));
  const own = labels.at(-2);
  if (own !== undefined && /[a-z]/.test(own)) parts.set(own.replaceAll(/[-_]/g, ''), WORTH.label);
  return parts;
}
