import { perEntry } from './rule';

/** A template that the wizard offers has a server to send to; what isn't in its tables lacks no rows of them. */
export const templateComplete = perEntry(['wizard'], ({ descriptor: { wizard, trunk, asIs, absent } }, report) => {
  if (wizard === undefined && absent.length > 0) {
    report(['absent'], {
      what: {
        it: 'absent parla delle tabelle del wizard, ma il provider non c’è.',
        en: 'absent speaks of the wizard’s tables, but the provider is not in them.',
      },
      allowed: { it: 'absent solo insieme a wizard', en: 'absent only together with wizard' },
      fix: { it: 'Togli absent, oppure aggiungi wizard.', en: 'Remove absent, or add wizard.' },
    });
  }
  const hasServer = (trunk.sip_server ?? asIs.sip_server) !== undefined || absent.includes('sip_server');
  if (wizard === undefined || hasServer) return;
  report(['trunk', 'sip_server'], {
    what: { it: 'Manca sip_server.', en: 'sip_server is missing.' },
    allowed: { it: 'l’host del provider', en: 'the provider’s host' },
    fix: { it: 'Aggiungi sip_server sotto trunk.', en: 'Add sip_server under trunk.' },
  });
});
