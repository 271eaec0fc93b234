/** From the first click to the text in the clipboard: is this provider certified, and what if it isn't in the catalog. */
import { fieldOf } from '../../src/catalog/request/requestFields';
import { ANNOUNCED } from './builtCatalog';
import { copyWith, expect, LOCALES, openHydrated, test, toStep } from './site';

/** A name that nobody has. */
const NOBODY = 'Zzqqxjw';

for (const { base, code } of LOCALES) {
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const) {
    test(`${code}, ${width} px: an announced provider is told, and one that isn’t there starts a request`, async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const isItalian = code === 'it';
      await page.setViewportSize({ width, height });
      await openHydrated(page, `${base}/`);
      const ask = async (question: string): Promise<void> => {
        await page
          .getByRole('link', { name: isItalian ? 'Cerca' : 'Search', exact: true })
          .first()
          .click();
        await page.keyboard.type(question);
      };
      const first = page.getByRole('listbox').getByRole('option').first();

      const [announced] = ANNOUNCED;
      if (announced !== undefined) {
        const name = announced.name.replace(/ *\(.*/, '');
        await ask(isItalian ? `${name} è certificato?` : `is ${name} certified`);
        await expect(first).toContainText(isItalian ? 'Annunciato' : 'Announced');
        await expect(first).toContainText(name);
        await first.click();
        await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
        const source = `main a[href="https://github.com/${announced.issue.replace('#', '/issues/')}"]`;
        await expect(page.locator(source).first()).toBeVisible();
      }

      await ask(`trunk ${NOBODY}`);
      await expect(first).toContainText(
        isItalian ? `Chiedi la certificazione di «${NOBODY}»` : `Request certification of “${NOBODY}”`,
      );
      await expect(first).toContainText(isItalian ? 'il supporto è limitato' : 'support is limited');
      await first.click();
      await expect(page.locator('#request-name')).toHaveValue(NOBODY);
      await page.locator('#request-server').fill('sip:0721405516@sip.example.it:5062;transport=udp');
      await page.locator('#request-server').press('Tab');
      await toStep(page, 'ticket');
      expect(await copyWith(page, isItalian ? 'Copia l’oggetto' : 'Copy the subject')).toContain(NOBODY);
      const text = await copyWith(page, isItalian ? 'Copia il testo' : 'Copy the text');
      expect(text).toContain(
        `${fieldOf('server').label[code]}: sip.example.it\n${fieldOf('port').label[code]}: 5062\n`,
      );
    });
  }
}
