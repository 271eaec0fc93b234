import { compareReleases } from '../model/compareReleases';
import type { Locale, Provider } from '../model/types';
import { KNOWN_CAUSES } from './knownCauses';
import { SYMPTOMS } from './symptoms';
import type { TicketProvider } from './ticketProvider';

/** What the ticket itself says of a trunk. */
const STATED = ['sip_server', 'sip_server_port', 'transport', 'registration'];

/** The settings that a ticket, a symptom or a cause looks at. */
const LOOKED_AT: ReadonlySet<string> = new Set([
  ...STATED,
  ...Object.values(SYMPTOMS).flatMap(({ keywords }): readonly string[] => keywords),
  ...KNOWN_CAUSES.flatMap(({ takes = {} }) => Object.keys(takes)),
]);

/** The first sentence of a text; its page has the rest. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}

/** A provider as the guided ticket needs it, in a language of the site. */
export function toTicketProvider(provider: Provider, locale: Locale): TicketProvider {
  const { key, name, company, wizard, trunk, flags, limitations, history } = provider;
  const values: readonly [string, string | number | undefined][] = [...Object.entries(trunk), ...Object.entries(flags)];
  const changes = history.flatMap(({ action, release }) =>
    action === 'changed' && release !== undefined && compareReleases(release, wizard?.since ?? '0.0.0') > 0
      ? [release]
      : [],
  );
  return {
    key,
    name,
    ...(company === undefined ? {} : { company }),
    isInWizard: wizard !== undefined,
    settings: Object.fromEntries(
      values
        .filter(([keyword, value]) => LOOKED_AT.has(keyword) && value !== undefined)
        .map(([keyword, value]) => [keyword, String(value)]),
    ),
    changedIn: [...new Set(changes)],
    limitations: limitations.map(({ id, afterWizard, keywords, text }) => ({
      // What is left to do by hand stands on the installation sheet.
      anchor: afterWizard ? 'after-wizard' : `limitation-${id}`,
      keywords,
      start: firstSentence(text[locale]),
    })),
  };
}
