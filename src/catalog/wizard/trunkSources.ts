import type { Bilingual } from '../model/types';
import type { TrunkSource } from '../model/trunk';

/** Where a setting of a trunk comes from, in words for a page. */
export const TRUNK_SOURCE_LABELS: Readonly<Record<TrunkSource, Bilingual>> = {
  default: { it: 'valore comune a quasi tutti i modelli', en: 'value that most templates share' },
  template: { it: 'modello del provider', en: 'the provider’s template' },
  typed: { it: 'scritto nel wizard', en: 'typed in the wizard' },
  password: { it: 'la password scritta nel wizard', en: 'the password typed in the wizard' },
  assigned: { it: 'assegnato da NethVoice alla creazione', en: 'assigned by NethVoice at creation' },
  proxy: {
    it: 'proxy di NethVoice, con l’indirizzo di chi installa',
    en: 'NethVoice’s proxy, at the installation’s address',
  },
  codecs: { it: 'codec selezionati nel wizard', en: 'codecs selected in the wizard' },
  special: { it: 'opzione speciale del provider', en: 'the provider’s special option' },
};
