import { proposeKey } from './proposeKey';
import type { AnnouncedProvider, Bilingual, Provider, ReleaseFacts } from './types';

/** The address of a request in the product's tracker: `NethServer/dev#7987`. */
export function issueAddress(issue: string): string {
  return `https://github.com/${issue.replace('#', '/issues/')}`;
}

/** What is known, and what a reseller can do meanwhile; Markdown, as a descriptor's body. */
function proseOf({ release: from, issue }: AnnouncedProvider, { release }: ReleaseFacts): Bilingual {
  const source = `[${issue}](${issueAddress(issue)})`;
  const unknown: Bilingual = {
    it: 'Se ne conoscono solo il nome, la release e la fonte: le impostazioni del trunk, la certificazione e il livello di supporto non sono noti.',
    en: 'Only its name, its release and the source are known: the trunk’s settings, the certification and the support tier are not.',
  };
  const byHand: Bilingual = {
    it: 'o chiedi al supporto come configurare il trunk a mano, dal ticket qui sotto',
    en: 'or ask support how to configure the trunk by hand, with the ticket below',
  };
  if (from === undefined) {
    return {
      it: `Annunciato, ma non si sa per quale release di NethVoice: la fonte è ${source}. Non è nella ${release}, che questo catalogo descrive. ${unknown.it}\n\n- Segui la richiesta alla fonte, ${byHand.it}.`,
      en: `Announced, but not known for which NethVoice release: the source is ${source}. It is not in ${release}, which this catalog describes. ${unknown.en}\n\n- Follow the request at the source, ${byHand.en}.`,
    };
  }
  return {
    it: `Annunciato per la release ${from} di NethVoice: la fonte è ${source}. Non è nella ${release}, che questo catalogo descrive. ${unknown.it}\n\n- Dalla release ${from} cercalo nel wizard, e controlla le impostazioni con il provider.\n- Con una release precedente aggiorna NethVoice, ${byHand.it}.`,
    en: `Announced for NethVoice release ${from}: the source is ${source}. It is not in ${release}, which this catalog describes. ${unknown.en}\n\n- From release ${from} on look for it in the wizard, and check the settings with the provider.\n- On an earlier release update NethVoice, ${byHand.en}.`,
  };
}

/** The providers that `_release.yml` announces, of which nothing but name, release and source is known. */
export function announcedProviders(release: ReleaseFacts): Provider[] {
  return release.addedLater.map((announced) => ({
    key: proposeKey(announced.name, undefined),
    name: announced.name,
    status: 'announced',
    announced,
    listed: true,
    prose: proseOf(announced, release),
    trunk: {},
    departures: [],
    special: {},
    flags: {},
    absent: [],
    limitations: [],
    history: [],
    statusHistory: [],
    testRecords: [],
    file: 'providers/_release.yml',
  }));
}
