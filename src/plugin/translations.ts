import type { TranslationFile } from '@docusaurus/types';

/** Titles and descriptions of the plugin's pages: what search engines and browser tabs show. */
export const PAGE_LABELS = {
  'home.title': 'Provider VoIP certificati per NethVoice',
  'home.description':
    'Quali provider VoIP sono certificati per NethVoice, come si imposta il trunk di ciascuno e come se ne certifica uno nuovo.',
  'catalog.title': 'Provider',
  'catalog.description':
    'Tutti i provider VoIP del wizard di NethVoice: livello di supporto, server, registrazione, codec, cifratura e release.',
  'provider.description':
    'Trunk {name} su NethVoice: livello di supporto, dati da digitare nel wizard, impostazioni, limitazioni e storia.',
  'announced.description':
    'Trunk {name} su NethVoice: annunciato, non ancora nella release che il catalogo descrive. Nome, release e fonte.',
  'feed.title': 'Novità dei provider VoIP per NethVoice',
  'compare.title': 'Confronto tra provider',
  'compare.description':
    'Da due a quattro trunk di NethVoice fianco a fianco: prima le differenze, poi ciò che hanno in comune.',
  'checklist.title': 'Checklist di certificazione',
  'checklist.description':
    'I quattro requisiti e i sei passi per certificare un provider VoIP su NethVoice, da spuntare fino al ticket.',
  'sheet.title': 'Foglio di prova',
  'sheet.description':
    'Il piano di test come foglio da compilare alla macchina di prova, al telefono o a penna: ne esce il verbale della certificazione.',
  'support.title': 'Chiedi supporto',
  'support.description':
    'Un problema con un trunk di NethVoice: che cosa si sa, che cosa controllare, che cosa allegare, e il ticket pronto da incollare.',
  'diagnose.title': 'Incolla e capisci',
  'diagnose.description':
    'Incolla una traccia SIP, le righe di un trunk o la lettera del provider: che cos’è, che cosa è noto, il ticket. Niente lascia il browser.',
} as const;

/** The page labels in one language. */
export type PageLabels = Record<keyof typeof PAGE_LABELS, string>;

/** The file that a translator fills in: `i18n/<locale>/docusaurus-plugin-provider-catalog/labels.json`. */
export function getLabelsFile(): TranslationFile {
  return {
    path: 'labels',
    content: Object.fromEntries(Object.entries(PAGE_LABELS).map(([id, message]) => [id, { message }])),
  };
}

/** The labels of the current language. What a translator left out stays Italian. */
export function translateLabels(files: readonly TranslationFile[]): PageLabels {
  const content = files.find(({ path }) => path === 'labels')?.content ?? {};
  return Object.fromEntries(
    Object.entries(PAGE_LABELS).map(([id, message]) => [id, content[id]?.message ?? message]),
  ) as PageLabels;
}
