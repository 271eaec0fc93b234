import { complaintsOf, expect, openWindow, startApplication, test } from './bothBrowsers';
import { KINDS } from './pageKinds';
import { LOCALES } from './site';

test('Firefox blocks nothing on any kind of page', async ({ browsers, nginx }) => {
  const page = await openWindow(await browsers('firefox'));
  const seen: string[] = [];
  // The build checks that all HTML keeps to the policy: here each kind of page is walked in one of the languages.
  for (const [at, address] of KINDS.entries()) {
    const base = LOCALES[at % LOCALES.length]?.base ?? '';
    await page.goto(`${nginx.url}${base}${address}`);
    await startApplication(page);
    // Firefox judges a prefetch before it asks: once a later one has ended, the page's own have been judged.
    await page.evaluate(async () => {
      scrollTo(0, document.body.scrollHeight);
      const href = document.querySelector('head > script[src]')?.getAttribute('src') ?? '';
      const link = Object.assign(document.createElement('link'), { rel: 'prefetch', href });
      await new Promise((resolve) => {
        link.onload = link.onerror = resolve;
        document.head.append(link);
      });
    });
    seen.push(...(await complaintsOf(page)).map((complaint) => `${base}${address}: ${complaint}`));
  }
  console.log(`${KINDS.length} pages walked in Firefox, ${seen.length} complaints`);
  expect(seen).toEqual([]);
  await page.browserContext().close();
});
