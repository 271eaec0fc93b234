import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseRecordFile } from '../../src/catalog/read/parseRecordFile';
import { RESULT_LABELS } from '../../src/catalog/model/labels';
import type { TestResult } from '../../src/catalog/model/vocabulary';
import { anyProvider } from './builtCatalog';
import { expect, openHydrated, test } from './site';

test.use({ viewport: { width: 320, height: 720 }, hasTouch: true });

const PROVIDER = anyProvider(({ trunk }) => trunk.registration === 'send');
const TRACE = Buffer.from('INVITE sip:+390721405516@example.org SIP/2.0\r\n');
const SECRET = 's3greta';

/** Gives a case its result. */
async function choose(page: Page, number: number, result: TestResult): Promise<void> {
  await page.locator(`#case-${number}`).getByLabel(RESULT_LABELS[result].it, { exact: true }).check();
}

/** The record that the page exports. */
async function exported(page: Page): Promise<{ readonly file: string; readonly text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Esporta il verbale' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe(`${PROVIDER.key}.record.json`);
  const file = await download.path();
  return { file, text: readFileSync(file, 'utf8') };
}

test('a sheet filled in on a phone, reloaded half-way, exported and imported elsewhere gives the same record', async ({
  page,
  browser,
  baseURL,
}) => {
  await openHydrated(page, '/run-sheet/');
  await expect(page.locator('#case-41 input').first()).toBeDisabled();
  await page.getByLabel('Provider', { exact: true }).selectOption(PROVIDER.key);
  await choose(page, 41, 'passed');
  await choose(page, 11, 'failed');
  const failed = page.getByRole('alert').getByRole('link', { name: /^11 / });
  await expect(failed).toHaveAttribute('href', '#case-11');
  const noted = page.locator('#case-11');
  await noted.getByLabel('Che cosa si è visto, in italiano').fill(`Muta. password: ${SECRET}`);
  await noted.getByLabel('Che cosa si è visto, in inglese').fill('Silent.');
  await noted.getByLabel(/^Che cosa si è misurato/).selectOption('ms');
  await noted.getByLabel('Misura', { exact: true }).fill('42,5');
  await noted.locator('input[type=file]').setInputFiles({ name: 'call.pcap', mimeType: 'x/x', buffer: TRACE });
  await expect(noted.getByRole('status')).toContainText('call.pcap');

  await page.reload();
  await expect(noted.getByLabel(RESULT_LABELS.failed.it, { exact: true })).toBeChecked();
  await expect(failed).toBeVisible();
  await choose(page, 2, 'passed');
  await page.getByLabel('Numero del ticket, se c’è').fill('77');
  await expect(page.getByRole('link', { name: 'Quando sono stati chiusi i test' })).toBeVisible();
  await page.getByLabel('Quando sono stati chiusi i test').fill('2026-03-01');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  const first = await exported(page);

  const elsewhere = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
  await openHydrated(elsewhere, '/run-sheet/');
  await elsewhere.locator('input[type=file]').first().setInputFiles(first.file);
  await expect(elsewhere.getByText('Verbale importato.')).toBeVisible();
  await expect(elsewhere).toHaveURL(new RegExp(`provider=${PROVIDER.key}$`));
  expect((await exported(elsewhere)).text).toBe(first.text);
  await elsewhere.context().close();

  expect(first.text).not.toContain(SECRET);
  expect(parseRecordFile('record.json', Buffer.from(first.text))).toMatchObject({
    ok: true,
    value: {
      provider: PROVIDER.key,
      record: {
        ticket: 77,
        cases: {
          2: { result: 'passed' },
          11: {
            result: 'failed',
            note: { en: 'Silent.' },
            measure: { value: 42.5, unit: 'ms' },
            traces: [createHash('sha256').update(TRACE).digest('hex')],
          },
          41: { result: 'passed' },
        },
      },
    },
  });
});
