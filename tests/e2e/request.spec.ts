import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { catalogProgram } from '../../src/tools/cli/catalogProgram';
import { HOSTILE as WITH_NUL } from '../catalog/request/answers';
import { ROOT, runCommand } from '../tools/cli/runCommand';
import { expect, openHydrated, test, toStep } from './site';

/** What can be typed: no keyboard and no clipboard has a NUL. */
const HOSTILE = WITH_NUL.replace('\u0000', '');

const SECRET = 's3greta';
const TEXT_FIELDS = '#request-name, form input[type=text], form textarea';

/** A button by its name in either language. */
function button(page: Page, it: string, en: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^(?:${it}|${en})$`) });
}

/** Every answer of the form, by the id of its field. */
async function answers(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries([
      ...[...document.querySelectorAll<HTMLInputElement>('form input, form textarea, form select')].map(
        (field): [string, string] => [field.id, field.value],
      ),
      ['codecs', [...document.querySelectorAll('#request-codecs ol code')].map((node) => node.textContent).join(',')],
    ]),
  );
}

/** The text of a file that a button downloads, and its name. */
async function downloadOf(page: Page, source: Locator): Promise<{ name: string; file: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await source.click();
  const download = await waiting;
  const file = await download.path();
  return { name: download.suggestedFilename(), file, text: readFileSync(file, 'utf8') };
}

/** Everything that the browser keeps of this site. */
function storage(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]));
}

test('hostile text survives reload, language, export, clearing, import and copy, and nothing runs', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openHydrated(page, '/checklist/#request');
  for (const field of await page.locator(TEXT_FIELDS).all()) await field.fill(HOSTILE);
  for (const field of await page.locator('form select').all()) await field.selectOption({ index: 1 });
  for (const codec of ['g729', 'alaw']) await button(page, `Aggiungi ${codec}`, `Add ${codec}`).click();
  await expect(page.locator('#request-codecs ol code')).toHaveText(['g729', 'alaw']);
  const typed = await answers(page);
  expect(typed['request-unsupported']).toBe(HOSTILE);
  expect(typed.codecs).toBe('g729,alaw');

  await page.reload();
  await expect.poll(() => answers(page)).toEqual(typed);

  await page.locator('.navbar .dropdown > summary').click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect.poll(() => answers(page)).toEqual(typed);

  const exported = await downloadOf(page, button(page, 'Esporta', 'Export'));
  await button(page, 'Elimina tutto', 'Delete everything').click();
  await button(page, 'Sì, elimina', 'Yes, delete').click();
  await expect(page.locator('#request-unsupported')).toHaveValue('');
  expect(await storage(page)).not.toContain('virgolette');

  await page.locator('input[type=file]').setInputFiles(exported.file);
  await expect(page.locator('#request-unsupported')).toHaveValue(HOSTILE);
  expect(await answers(page)).toEqual(typed);

  await toStep(page, 'ticket');
  await button(page, 'Copia il testo', 'Copy the text').click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n');
  const shown = await page.locator('#ticket ~ div pre').evaluate((node) => node.textContent);
  expect(copied).toBe(shown);
  for (const [id, value] of Object.entries(typed)) {
    if (/^request-(?!transport|registration|encryption|dtmf|fax|callerHeader)/.test(id))
      expect(copied).toContain(value);
  }
  const file = await downloadOf(page, button(page, 'Scarica come .txt', 'Download as .txt'));
  expect(file.text.endsWith(`\n\n${copied}\n`)).toBe(true);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(page.url()).toMatch(/\/en\/checklist\/#ticket$/);
});

test('the downloaded draft passes catalog new and check', async ({ page }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'draft-'));
  try {
    await openHydrated(page, '/checklist/#request');
    await page.locator('#request-name').fill(`Prova ${HOSTILE}`);
    await page.locator('#request-server').fill('sip.prova.example');
    await page.locator('#request-callerRules').fill(HOSTILE);
    await toStep(page, 'draft');
    const draft = await downloadOf(page, button(page, 'Scarica la bozza', 'Download the draft'));
    const place = path.join(folder, draft.name);
    cpSync(draft.file, place);
    cpSync(path.join(ROOT, 'tests/fixtures/catalog'), folder, { recursive: true });
    const at = ['--providers', `${folder}/providers`, '--english', `${folder}/english`];
    expect(await runCommand(catalogProgram, ['new', place, ...at])).toMatchObject({ status: 0 });
    expect(await runCommand(catalogProgram, ['check', ...at])).toMatchObject({ status: 0 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a pasted password gets nowhere, and the page says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openHydrated(page, '/checklist/#request');
  const fields = await page.locator(TEXT_FIELDS).all();
  for (const field of fields) await field.fill(`Prova sip:utente:${SECRET}@sip.example.it password: ${SECRET}`);
  await expect(page.getByText('Sembra una password')).toHaveCount(fields.length);
  const exported = await downloadOf(page, button(page, 'Esporta', 'Export'));
  await toStep(page, 'draft');
  const draft = await downloadOf(page, button(page, 'Scarica la bozza', ''));
  await toStep(page, 'ticket');
  await page.getByRole('button', { name: 'Modifica il testo' }).click();
  await page.locator('#ticket ~ div textarea').fill(`utente:${SECRET}@sip.example.it`);
  await page.locator('#ticket ~ div input').fill(`pwd=${SECRET}`);
  await page.getByRole('button', { name: 'Modifica il testo' }).click();
  const out = [
    await storage(page),
    await page.content(),
    exported.text,
    (await downloadOf(page, button(page, 'Scarica come .txt', ''))).text,
    draft.text,
    page.url(),
  ];
  await button(page, 'Copia il testo', '').click();
  await expect(page.getByText('Copiato', { exact: true })).toBeVisible();
  out.push(await page.evaluate(() => navigator.clipboard.readText()));
  await page.getByRole('button', { name: 'Torna al testo preparato' }).click();
  out.push(await page.locator('main').innerText());
  for (const text of out) expect(text).not.toContain(SECRET);
  expect(out[2]).toContain('sip:utente:[…]@sip.example.it');
});

test('errors are said, tied to their fields, and take the focus', async ({ page }) => {
  await openHydrated(page, '/checklist/#request');
  const server = page.locator('#request-server');
  await server.focus();
  await page.keyboard.type('sip:host:5060');
  await page.keyboard.press('Tab');
  await expect(server).toHaveAttribute('aria-invalid', 'true');
  const error = 'non è un host valido';
  await expect(server).toHaveAccessibleDescription(new RegExp(error));
  await expect(page.locator('form [aria-live=polite]').last()).toContainText(error);

  await page.locator('form button[type=submit]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#request-name')).toBeFocused();
  await expect(page.locator('form [role=alert]').first()).toContainText('correggere: 7');
  await page.locator('form [role=alert] a').last().click();
  await expect(page.locator('#request-release')).toBeFocused();
  await page.keyboard.type('1.6.14');
  await expect(page.locator('form [role=alert]').first()).toContainText('correggere: 6');
  await server.fill('SIP.example.it:5062');
  await server.press('Tab');
  await expect(server).toHaveValue('sip.example.it');
  await expect(server).toHaveAttribute('aria-invalid', 'false');
  await expect(page.locator('#request-port')).toHaveValue('5062');
  await expect(page.locator('form p', { hasText: '5062 è andato in Porta.' }).first()).toBeVisible();
  await expect(page.locator('form [aria-live=polite]').last()).toContainText('5062 è andato in Porta.');
});

test('a click that leaves a field still hits its button', async ({ page }) => {
  await openHydrated(page, '/checklist/#request');
  await page.locator('#request-registration').focus();
  await button(page, 'Aggiungi g722', '').click();
  await expect(page.locator('#request-codecs ol code')).toHaveText(['g722']);
  await expect(page.locator('#request-registration')).toHaveAttribute('aria-invalid', 'true');
});

test('two tabs complete one request, and neither overwrites the other', async ({ page, context }) => {
  await openHydrated(page, '/checklist/#request');
  await page.locator('#request-name').fill('Esempio');
  const other = await context.newPage();
  await openHydrated(other, '/en/checklist/#request');
  await expect(other.locator('#request-name')).toHaveValue('Esempio');
  // A person goes from tab to tab; what the browser hasn't passed on yet can't be merged.
  await page.locator('#request-company').fill('Da una');
  await expect(other.locator('#request-company')).toHaveValue('Da una');
  await other.locator('#request-port').fill('5062');
  await expect(page.locator('#request-port')).toHaveValue('5062');
  await page.locator('#request-numbers').fill('0721');
  for (const tab of [page, other]) {
    await expect(tab.locator('#request-company')).toHaveValue('Da una');
    await expect(tab.locator('#request-port')).toHaveValue('5062');
    await expect(tab.locator('#request-numbers')).toHaveValue('0721');
  }
});

test('an address with a provider’s name begins its request, once', async ({ page }) => {
  await openHydrated(page, '/checklist/?provider=Vianova%20%26%20%22figli%22#request');
  await expect(page.locator('#request-name')).toHaveValue('Vianova & "figli"');
  await expect(page).toHaveURL(/\/checklist\/#request$/);
  await openHydrated(page, '/en/checklist/?provider=Altro#request');
  await expect(page.locator('#request-name')).toHaveValue('Altro');
  await openHydrated(page, '/checklist/?provider=Vianova%20%26%20%22figli%22#request');
  await expect(page.locator('#request-name')).toHaveValue('Vianova & "figli"');
  await expect(page.getByLabel('Richiesta', { exact: true }).locator('option')).toHaveCount(2);
  await page.locator('#request-contactMail').fill('anna@example.it');
  expect(page.url()).not.toContain('anna');
});

test('the ticket has a language of its own, and can be changed by hand', async ({ page }) => {
  await openHydrated(page, '/checklist/#request');
  const text = page.locator('#ticket ~ div pre');
  await page.locator('#request-name').fill('Esempio');
  await toStep(page, 'list');
  await page.locator('main ol input[type=checkbox]').first().check();
  await toStep(page, 'ticket');
  await page.getByLabel('Lingua del ticket').selectOption('en');
  await expect(text).toContainText('Provider name: Esempio');
  await expect(text).toContainText('[x] Technical contact');
  await page.getByRole('button', { name: 'Modifica il testo' }).click();
  await page.locator('#ticket ~ div textarea').fill('Testo mio');
  await page.reload();
  await expect(text).toHaveText('Testo mio');
  await expect(page.getByLabel('Lingua del ticket')).toHaveValue('en');
  await page.getByRole('button', { name: 'Torna al testo preparato' }).click();
  await expect(text).toContainText('Provider name: Esempio');
});
