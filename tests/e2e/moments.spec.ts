/** From the first click on the home page to what is done with it: my release, which of a company's, the sheet, the comparison. */
import { chooseTicks } from '../../src/catalog/installation/codecChoice';
import type { ApiProvider } from '../../src/catalog/api/apiSchema';
import { PROVIDERS, RELEASE, anyProvider } from './builtCatalog';
import { copyWith, expect, LOCALES, openHydrated, test } from './site';

/** A provider's siblings in the wizard: those of its company that have another host. */
function siblings({ key, company, wizard, trunk }: ApiProvider): ApiProvider[] {
  if (wizard === null) return [];
  return PROVIDERS.filter(
    (other) =>
      other.key !== key &&
      other.company === company &&
      other.wizard !== null &&
      other.trunk.sip_server !== trunk.sip_server,
  );
}

/** One with siblings and a host that nobody else has, if there is such. */
const FOUND = anyProvider(
  (provider) =>
    siblings(provider).length > 0 &&
    PROVIDERS.filter(({ trunk }) => trunk.sip_server === provider.trunk.sip_server).length === 1,
);
/** The one that is meant. */
const MEANT = siblings(FOUND)[0] ?? FOUND;

/** Two that the wizard has: a release leaves the others out of the rows. */
const COMPARED = PROVIDERS.filter(({ wizard }) => wizard !== null).slice(0, 2);

const WORDS = {
  it: {
    release: 'La mia release',
    search: 'Cerca',
    support: 'Chiedi supporto',
    copy: 'Copia la scheda',
    all: 'Tutti i provider',
    compare: 'Confronta',
  },
  en: {
    release: 'My release',
    search: 'Search',
    support: 'Get support',
    copy: 'Copy the sheet',
    all: 'All providers',
    compare: 'Compare',
  },
};

for (const { base, code } of LOCALES) {
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const) {
    test(`${code}, ${width} px: my release once, the right one of a company’s, its sheet in the clipboard, two compared`, async ({
      page,
      context,
    }) => {
      const words = WORDS[code];
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.setViewportSize({ width, height });
      await openHydrated(page, `${base}/`);
      if (width < 997) await page.locator('.navbar__toggle').click();
      await page.getByRole('textbox', { name: words.release, exact: true }).fill(` v${RELEASE} `);
      if (width < 997) await page.keyboard.press('Escape');

      await page.getByRole('link', { name: words.search, exact: true }).first().click();
      await page.keyboard.type(FOUND.trunk.sip_server ?? FOUND.name);
      // Faster than any answer: Enter waits for the one to all that was typed.
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(FOUND.name);
      if (MEANT !== FOUND) {
        const host = page.locator('[aria-labelledby=entries] tr', { hasText: MEANT.trunk.sip_server ?? MEANT.name });
        await host.getByRole('link').click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(MEANT.name);
      }
      await expect(page.getByRole('link', { name: words.support }).first()).toBeInViewport();

      const sheet = await copyWith(page, words.copy);
      expect(sheet).toContain(`${MEANT.name}, NethVoice ${RELEASE}\n`);
      const { tick, untick } = chooseTicks((MEANT.trunk.codecs ?? '').split(','), RELEASE);
      for (const codec of tick) expect(sheet).toContain(`[x] ${codec} `);
      for (const codec of untick) expect(sheet).toContain(`[ ] ${codec} `);

      await page.getByRole('link', { name: words.all }).first().click();
      for (const { name } of COMPARED) {
        await page.getByRole('checkbox', { name: `${words.compare} ${name}`, exact: true }).check();
      }
      await page.locator('a[href*="compare/?with="][href*=","]').click();
      for (const { name } of COMPARED) {
        await expect(page.locator('main thead').getByRole('link', { name, exact: true })).toBeInViewport();
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}
