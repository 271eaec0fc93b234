/** The closed lists of the request: the wizard's own values, in words that a technician uses. */
import { CODEC_LABELS, ENCRYPTION_LABELS, transportLabel } from '../model/labels';
import { verbatim } from '../model/problems';
import type { Bilingual } from '../model/types';
import { CODECS, KEYWORD_RULES } from '../model/vocabulary';
import type { Choice } from './requestField';

/** The transports of the wizard. */
export const TRANSPORTS: readonly Choice[] = KEYWORD_RULES.transport.values.map((value) => ({
  value,
  label: verbatim(transportLabel(value)),
}));

/** How the provider knows who calls. */
export const REGISTRATIONS: readonly Choice[] = [
  {
    value: 'send',
    label: { it: 'NethVoice si registra sul provider', en: 'NethVoice registers with the provider' },
  },
  {
    value: 'none',
    label: {
      it: 'nessuna registrazione: il provider conosce il nostro indirizzo IP',
      en: 'no registration: the provider knows our IP address',
    },
  },
];

/** How the digits that are pressed travel. */
export const DTMF_MODES: readonly Choice[] = [
  { value: 'rfc4733', label: verbatim('RFC 4733 (telephone-event)') },
  { value: 'info', label: verbatim('SIP INFO') },
  { value: 'inband', label: { it: 'in banda, nell’audio', en: 'in band, in the audio' } },
];

/** How a fax travels. */
export const FAX_MODES: readonly Choice[] = [
  { value: 't38', label: verbatim('T.38') },
  { value: 'g711', label: { it: 'passante in G.711', en: 'pass-through in G.711' } },
  { value: 'none', label: { it: 'fax non supportato', en: 'fax not supported' } },
];

/** The header that the provider reads the caller's number from (`sendrpid`). */
export const CALLER_HEADERS: readonly Choice[] = [
  { value: 'pai', label: verbatim('P-Asserted-Identity') },
  { value: 'yes', label: verbatim('Remote-Party-ID') },
  { value: 'both', label: { it: 'l’uno e l’altro', en: 'both of them' } },
  { value: 'no', label: { it: 'nessuno: basta il From', en: 'neither: From is enough' } },
];

/** How the audio is protected (`media_encryption`). */
export const ENCRYPTIONS: readonly Choice[] = KEYWORD_RULES.media_encryption.values.map((value) => ({
  value,
  label: ENCRYPTION_LABELS[value] ?? verbatim(value),
}));

/** The codecs of the wizard; the two for video are of no use in a telephone line and come last. */
export const CODEC_CHOICES: readonly Choice[] = CODECS.map((value) => ({
  value,
  label: verbatim(CODEC_LABELS[value] ?? value),
}));

/** The label of a value, or the value itself when it isn't one of the list. */
export function choiceLabel(choices: readonly Choice[], value: string): Bilingual {
  return choices.find((choice) => choice.value === value)?.label ?? verbatim(value);
}
