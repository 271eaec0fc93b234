import { TIER_MEANINGS } from '../model/labels';
import type { Bilingual, Locale, Tier } from '../model/types';
import { NO_PASSWORD, type Ticket } from './ticket';

/** The provider that a support request is about. */
export interface TicketProvider {
  readonly key: string;
  readonly name: string;
  /** Absent when it isn't known. */
  readonly tier?: Tier | undefined;
  readonly server?: string | undefined;
  readonly since?: string | undefined;
  /** Address of the provider's page. */
  readonly pageUrl: string;
}

const TEXTS = {
  subject: { it: 'Supporto sul trunk {name} ({key})', en: 'Support with the trunk {name} ({key})' },
  provider: { it: 'Provider: {name}', en: 'Provider: {name}' },
  key: { it: 'Chiave nel wizard: {key}', en: 'Key in the wizard: {key}' },
  entry: { it: 'Voce del catalogo: {key}', en: 'Catalog entry: {key}' },
  server: { it: 'Server SIP: {server}', en: 'SIP server: {server}' },
  full: {
    it: 'Livello di supporto: completo (provider certificato)',
    en: 'Support tier: full (certified provider)',
  },
  limited: {
    it: 'Livello di supporto: limitato all’analisi del problema (provider non certificato)',
    en: 'Support tier: limited to the analysis of the problem (provider not certified)',
  },
  expect: { it: 'Che cosa comprende: {meaning}', en: 'What it covers: {meaning}' },
  page: { it: 'Scheda: {pageUrl}', en: 'Page: {pageUrl}' },
  questions: {
    it: 'Release di NethVoice:\nChe cosa succede:\nChe cosa dovrebbe succedere:\nDa quando, e che cosa è cambiato:\nEsempio di chiamata (data, ora, chiamante, chiamato):',
    en: 'NethVoice release:\nWhat happens:\nWhat should happen:\nSince when, and what changed:\nExample of a call (date, time, caller, called):',
  },
} satisfies Record<string, Bilingual>;

/** Puts values into `{name}` places; a value's own braces are left alone. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** A request for support with one provider's trunk: its tier, and what to expect from it. */
export function buildSupportTicket(provider: TicketProvider, locale: Locale): Ticket {
  const { key, name, tier, server, since, pageUrl } = provider;
  const meaning = tier === undefined ? '' : TIER_MEANINGS[tier][locale];
  const say = (text: Bilingual): string => fill(text[locale], { key, name, server: server ?? '', pageUrl, meaning });
  const facts = [
    say(TEXTS.provider),
    say(since === undefined ? TEXTS.entry : TEXTS.key),
    ...(server === undefined ? [] : [say(TEXTS.server)]),
    ...(tier === undefined ? [] : [say(TEXTS[tier]), say(TEXTS.expect)]),
    say(TEXTS.page),
  ];
  return {
    subject: say(TEXTS.subject),
    body: [facts.join('\n'), say(TEXTS.questions), NO_PASSWORD[locale]].join('\n\n'),
  };
}
