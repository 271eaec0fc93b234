import type { Catalog } from '../../../src/catalog/model/types';
import { releaseCatalog } from '../releaseCatalog';

/** Where the tests publish the site. */
export const SITE = { root: 'https://voip.example/base/' };

/** A text that breaks a careless writer: quotes, backslashes, markup, CSV, emoji, what a spreadsheet runs. */
export const HOSTILE_TEXT =
  '=cmd|\'/c calc\'!A1; "doppi", \'singoli\', C:\\temp\\n, <script>alert("x")</script> & ]]> --> 🍝👩‍🚒 è';

/** The catalog of the release, but the first provider has a hostile name, limitation, setting and prose. */
export function hostileCatalog(): Catalog {
  const catalog = releaseCatalog();
  const [first, ...others] = catalog.providers;
  if (first === undefined) throw new Error('the catalog is empty');
  const text = { it: HOSTILE_TEXT, en: `EN ${HOSTILE_TEXT}` };
  const changed = {
    ...first,
    name: '-1+1; "VoIP" </script>',
    trunk: { ...first.trunk, userconfig: HOSTILE_TEXT },
    limitations: [{ id: 'hostile', afterWizard: true, keywords: ['codecs'], cases: [], text }],
    // The newest, so that the feeds have it.
    history: [...first.history, { date: '2026-12-31', action: 'added', changes: {}, unnamedChanges: 0 } as const],
    prose: text,
  };
  return { ...catalog, providers: [changed, ...others] };
}
