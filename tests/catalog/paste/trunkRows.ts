import { buildTrunk, type TypedValues } from '../../../src/catalog/model/trunk';
import type { Provider } from '../../../src/catalog/model/types';

/** What somebody types. No value is a part of another, so that none is right by chance. */
export const TYPED: TypedValues = {
  username: 'fiction01',
  phone: '01632960001',
  name: 'Linea d’ufficio',
  codecs: [],
  forceCodec: true,
};

/** The password of every trunk. */
export const PASSWORD = 'Tr0tterelle!9';

/**
 * The rows of a trunk as `mysql -B` prints them, made from a template by the wizard's rules.
 *
 * @param changed what was changed by hand
 * @param id the trunk's number
 */
export function rowsOf(
  provider: Provider,
  template: Pick<Provider, 'trunk' | 'special'> = provider,
  typed: TypedValues = TYPED,
  changed: Readonly<Record<string, string>> = {},
  id = 7,
): string {
  const rows = new Map<string, string>();
  for (const { keyword, value, source } of buildTrunk({ ...provider, ...template }, typed)) {
    if (keyword === 'extdisplay') rows.set(keyword, `OUT_${id}`);
    else if (source === 'password') rows.set(keyword, PASSWORD);
    else rows.set(keyword, source === 'proxy' ? 'sip:10.5.4.1:5060;lr' : value);
  }
  for (const [keyword, value] of Object.entries(changed)) rows.set(keyword, value);
  return ['id\tkeyword\tdata\tflags', ...[...rows].map((row) => [id, ...row, 0].join('\t'))].join('\n');
}
