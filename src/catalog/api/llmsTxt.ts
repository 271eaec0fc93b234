import { listedProviders } from '../model/listedProviders';
import { REGISTRATION_LABELS, STATUS_LABELS, TIER_LABELS } from '../model/labels';
import type { Bilingual, Catalog, Locale, Provider } from '../model/types';
import { API_PATH, fileAddress, pageAddress, providerPages, WIZARD_PATH, type SiteAddress } from './siteAddress';

/** The texts around the list. */
const WORDS = {
  title: { it: 'Provider VoIP per NethVoice', en: 'VoIP providers for NethVoice' },
  summary: {
    it: 'Quali provider VoIP sono certificati per NethVoice, come è impostato il loro trunk e come se ne certifica uno nuovo. Le impostazioni sono quelle della release',
    en: 'Which VoIP providers are certified for NethVoice, what their trunk is set to, and how a new one gets certified. The settings are those of release',
  },
  providers: { it: 'Provider', en: 'Providers' },
  data: { it: 'Dati', en: 'Data' },
  guide: { it: 'Guida', en: 'Guide' },
  certification: { it: 'Certificazione', en: 'Certification' },
  tiers: { it: 'Livelli di supporto', en: 'Support tiers' },
  list: { it: 'tutti i provider, con testi nelle due lingue', en: 'all providers, with their texts in both languages' },
  description: { it: 'descrizione OpenAPI', en: 'OpenAPI description' },
  wizard: { it: 'tabelle SQL del wizard', en: 'the wizard’s SQL tables' },
  afterWizard: { it: 'da completare a mano dopo il wizard', en: 'to be completed by hand after the wizard' },
  'wizard-list': {
    it: 'certificazione basata sulla presenza nel wizard',
    en: 'certification rests on being in the wizard',
  },
  'test-record': { it: 'certificazione basata su un verbale di test', en: 'certification rests on a test record' },
} satisfies Record<string, Bilingual>;

/** Text inside a Markdown link or list item: on one line, brackets and backslashes escaped. */
function inline(text: string): string {
  return text.replace(/[\\[\]]/g, (char) => `\\${char}`).replace(/\s+/g, ' ');
}

/** One provider on one line. */
function toLine(provider: Provider, site: SiteAddress, locale: Locale): string {
  const { key, name, status, tier, evidence, announced, trunk, limitations } = provider;
  const facts = [
    STATUS_LABELS[status][locale],
    evidence && WORDS[evidence][locale],
    tier && TIER_LABELS[tier][locale],
    announced?.release && `NethVoice ${announced.release}`,
    trunk.sip_server && [trunk.sip_server, trunk.sip_server_port].filter(Boolean).join(':'),
    trunk.registration && (REGISTRATION_LABELS[trunk.registration]?.[locale] ?? trunk.registration),
    limitations.some(({ afterWizard }) => afterWizard) && WORDS.afterWizard[locale],
  ].filter(Boolean);
  return `- [${inline(name)}](${providerPages(site, key)[locale]}): ${inline(facts.join('; '))}`;
}

/** `llms.txt` of a language: the catalog in a page of Markdown, for programs that read text (llmstxt.org). */
export function llmsTxt(catalog: Catalog, site: SiteAddress, locale: Locale): string {
  const { release } = catalog;
  const page = (path: string): string => pageAddress(site, locale, path);
  const data = (path: string): string => fileAddress(site, 'it', path);
  return [
    `# ${WORDS.title[locale]}`,
    '',
    `> ${WORDS.summary[locale]} ${release.release} (${release.date}).`,
    '',
    `## ${WORDS.providers[locale]}`,
    '',
    ...listedProviders(catalog).map((provider) => toLine(provider, site, locale)),
    '',
    `## ${WORDS.data[locale]}`,
    '',
    `- [providers.json](${data(`${API_PATH}/providers.json`)}): ${WORDS.list[locale]}`,
    `- [providers.csv](${data(`${API_PATH}/providers.csv`)}): CSV`,
    `- [openapi.json](${data(`${API_PATH}/openapi.json`)}): ${WORDS.description[locale]}`,
    `- [${WIZARD_PATH}](${data(`${WIZARD_PATH}/50_asterisk.rest_pjsip_providers.sql`)}): ${WORDS.wizard[locale]}`,
    '',
    `## ${WORDS.guide[locale]}`,
    '',
    `- [${WORDS.certification[locale]}](${page('guide/certification')})`,
    `- [${WORDS.tiers[locale]}](${page('guide/support-tiers')})`,
    '',
  ].join('\n');
}
