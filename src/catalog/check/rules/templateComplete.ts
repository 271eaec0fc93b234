import { perEntry, problemAt } from './rule';

/** A template that the wizard offers has a server to send to. */
export const templateComplete = perEntry(
  'template-complete',
  {
    it: 'Chi è nel wizard ha un server e una riga di elenco.',
    en: 'What is in the wizard has a server and a row in the list.',
  },
  (entry) => {
    const { descriptor } = entry;
    if (descriptor.wizard === undefined) {
      if (descriptor.absent.length === 0) return [];
      return [
        problemAt(entry, ['absent'], {
          what: {
            it: 'absent parla delle tabelle del wizard, ma il provider non c’è.',
            en: 'absent speaks of the wizard’s tables, but the provider is not in them.',
          },
          allowed: { it: 'absent solo insieme a wizard', en: 'absent only together with wizard' },
          fix: { it: 'Togli absent, oppure aggiungi wizard.', en: 'Remove absent, or add wizard.' },
        }),
      ];
    }
    if ([descriptor.trunk.sip_server, descriptor.asIs.sip_server].some((server) => server !== undefined)) return [];
    if (descriptor.absent.includes('sip_server')) return [];
    return [
      problemAt(entry, ['trunk', 'sip_server'], {
        what: { it: 'Manca sip_server.', en: 'sip_server is missing.' },
        allowed: { it: 'l’host del provider', en: 'the provider’s host' },
        fix: { it: 'Aggiungi sip_server sotto trunk.', en: 'Add sip_server under trunk.' },
      }),
    ];
  },
  ['wizard'],
);
