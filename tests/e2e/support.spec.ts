import { OWN_PROXY } from '../../src/catalog/model/vocabulary';
import { SYMPTOMS } from '../../src/catalog/ticket/symptoms';
import { TICKET_FIELDS } from '../../src/catalog/ticket/ticketFields';
import { anyProvider } from './builtCatalog';
import { copyWith, expect, LOCALES, test } from './site';

/** One whose trunk doesn't go through NethVoice's own proxy: more is known of its audio than of others'. */
const PROVIDER = anyProvider(({ trunk }) => !['', OWN_PROXY].includes(trunk.outbound_proxy ?? ''));

/** The words of the page that a person looks for. */
const WORDS = {
  it: {
    support: 'Chiedi supporto',
    subject: 'Copia l’oggetto',
    text: 'Copia il testo',
    notKnown: 'Non lo so ancora: ',
  },
  en: { support: 'Get support', subject: 'Copy the subject', text: 'Copy the text', notKnown: 'I don’t know yet: ' },
};

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

for (const { base, code } of LOCALES) {
  for (const width of [1366, 390]) {
    test(`${code}, ${width} px: from the home page to the ticket for one-way audio in the clipboard`, async ({
      page,
    }) => {
      const words = WORDS[code];
      const label = (id: keyof typeof TICKET_FIELDS): string => TICKET_FIELDS[id].label[code];
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${base}/`);
      await page.getByRole('link', { name: words.support }).click();
      await page.locator('#support-provider').selectOption(PROVIDER.key);
      await page.getByText(SYMPTOMS.audio.label[code], { exact: true }).click();
      const { key } = PROVIDER;
      await expect(page).toHaveURL(
        (url) => url.searchParams.get('provider') === key && url.searchParams.get('symptom') === 'audio',
      );
      const known = page.locator('#symptom-audio');
      await expect(known.locator('code', { hasText: PROVIDER.trunk.outbound_proxy ?? '' }).first()).toBeVisible();
      await page.locator('#case-caller').fill('0721 405516');
      await page.getByLabel(`${words.notKnown}${label('called')}`).check();
      await expect(page.locator('main').getByText(label('network'), { exact: false }).last()).toBeVisible();

      expect(await copyWith(page, words.subject)).toContain(PROVIDER.name);
      const text = await copyWith(page, words.text);
      expect(text).toContain(
        `${PROVIDER.trunk.sip_server ?? ''}, ${code === 'it' ? 'porta' : 'port'} ${PROVIDER.trunk.sip_server_port ?? ''}, UDP`,
      );
      expect(text).toContain(SYMPTOMS.audio.label[code]);
      expect(text).toContain(
        `${label('caller')}: 0721 405516\n${label('called')}: ${code === 'it' ? 'non lo so' : 'I don’t know'}`,
      );
      expect(text).toContain(`\n${label('network')}:\n`);
      expect(page.url()).not.toContain('405516');
    });
  }
}

test('on a phone a provider’s page leads to support from its top, and keeps the symptom in its address', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`/providers/${PROVIDER.key}/`);
  const way = page.getByRole('link', { name: WORDS.it.support }).first();
  await expect(way).toBeInViewport();
  await way.click();
  await page.locator('#symptom-inbound summary').click();
  await expect(page).toHaveURL(/\?symptom=inbound#ticket$/);
  await page.reload();
  await expect(page.locator('#symptom-inbound')).toHaveAttribute('open');
});

test('a provider that isn’t in the catalog comes with its name, and with the guide’s way', async ({ page }) => {
  await page.goto('/support/?provider=Telefonia%20%3Cb%3EAcme');
  await expect(page.locator('#support-name')).toHaveValue('Telefonia <b>Acme');
  await expect(page.locator('main').getByRole('link', { name: /come si configura/ })).toHaveAttribute(
    'href',
    /#not-listed$/,
  );
  expect(await copyWith(page, WORDS.it.text)).toContain('Provider: Telefonia <b>Acme (non è nel catalogo)\n');
});
