import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { copyWith, expect, LOCALES, openHydrated, test } from './site';

/** A pasted text of the fixtures. */
const fixture = (name: string): string => readFileSync(path.join(__dirname, `../fixtures/paste/${name}.txt`), 'utf8');

/** What must be nowhere once it was pasted. */
const SECRETS = /Tr0tterelle|0123456789abcdef0123456789abcdef|WnD7c1ksDGs/;

test('what is pasted stays in the page, and its secrets not even there', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openHydrated(page, '/diagnose/');
  const requests: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    // Who asks for a file of the site, whenever that is, says nothing.
    const isFile = existsSync(path.join(LOCALES[0].folder, pathname)) && search === '' && request.method() === 'GET';
    if (!isFile) requests.push(request.url());
  });
  const text = ['sngrep-srtp-488', 'endless-401', 'rows-box', 'letter-it'].map(fixture).join('\n');
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await page.locator('main textarea').focus();
  await page.keyboard.press('Control+v');
  await expect(page.locator('main svg').first()).toBeAttached();
  await expect(page.locator('main')).toContainText('NethServer/dev#8037');
  await page.locator('main details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
  // The copy of the ticket takes the place of what was pasted.
  await copyWith(page, 'Copia il testo');
  const seen = await page.evaluate(async () => [
    document.documentElement.outerHTML,
    ...[...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
    ...[...document.querySelectorAll('a')].map(({ href }) => decodeURIComponent(href)),
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    await navigator.clipboard.readText(),
    window.location.href,
  ]);
  for (const part of seen) expect(part).not.toMatch(SECRETS);
  expect(seen.at(-2)).toContain('8037');
  expect(requests).toEqual([]);
});

test('a long text is read step by step, and can be stopped', async ({ page }) => {
  await openHydrated(page, '/diagnose/');
  const box = page.locator('main input[type=file]');
  // A long text goes on by a timer: without, it waits at its first stop to be stopped.
  await page.evaluate(() => Object.assign(window, { setTimeout: () => 0 }));
  await box.setInputFiles({
    name: 'trace.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(fixture('sngrep-call').repeat(1000)),
  });
  await page.getByRole('button', { name: 'Ferma' }).click();
  await expect(page.locator('main progress')).toHaveCount(0);
  await expect(page.locator('main')).toContainText('Lettura fermata.');
  await box.setInputFiles({
    name: 'letter.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(fixture('not-recognised')),
  });
  await expect(page.locator('main')).toContainText('Non è un testo che riconosciamo.');
});

test('a letter begins a request beside the one in progress, and what is pasted elsewhere is read in the same way', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const paste = async (text: string): Promise<void> => {
    await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
    await page.keyboard.press('Control+v');
  };
  await openHydrated(page, '/checklist/#request');
  const server = page.getByLabel(/^Server SIP/);
  await page.getByLabel(/^Nome del provider/).fill('Iniziata');
  await server.focus();
  await paste('Registrar: sip.beta.example:5062\nUtente: fiction02\nPassword: Tr0tterelle!9\n');
  await expect(server).toHaveValue('sip.beta.example');
  await expect(page.getByLabel(/^Porta/)).toHaveValue('5062');
  await openHydrated(page, '/diagnose/');
  await page.locator('main textarea').focus();
  await paste(fixture('letter-it'));
  await page.getByRole('button', { name: 'Inizia una richiesta con questi dati' }).click();
  await expect(server).toHaveValue('sip.alfa.example');
  await expect(page.getByLabel(/^Nome del provider/)).toHaveValue('');
  await page.keyboard.press('Control+k');
  const search = page.locator('dialog input');
  await expect(search).toBeFocused();
  await paste(fixture('registration-string'));
  await expect(search).toHaveValue('sip.alfa.example');
  const kept = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  );
  expect(kept).toContain('Iniziata');
  expect(kept).toContain('sip.beta.example');
  expect(kept).not.toMatch(SECRETS);
});
