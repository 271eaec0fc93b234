import path from 'node:path';
import { test as base } from '@playwright/test';
import { startNginx, type Nginx } from '../nginx/server';

const ROOT = path.resolve(__dirname, '../..');

interface Served {
  /** Everything that the policy blocked and every error, as it came. */
  readonly complaints: string[];
}

/** A test whose pages come from a real nginx with the headers that the site is published with. */
export const test = base.extend<Served, { readonly nginx: Nginx }>({
  nginx: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern here
    async ({}, use) => {
      const nginx = await startNginx(path.join(ROOT, 'build'), path.join(ROOT, 'build-nginx/site.conf'));
      await use(nginx);
      await nginx.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ nginx }, use) => use(nginx.url),
  complaints: [
    async ({ context, page }, use) => {
      const complaints: string[] = [];
      await context.exposeBinding('reportViolation', (_source, text: string) => void complaints.push(text));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const text = `${event.effectiveDirective} blocked ${event.blockedURI} on ${event.documentURI} ${event.sample}`;
          void (globalThis as unknown as { reportViolation: (text: string) => Promise<void> }).reportViolation(text);
        });
      });
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      await use(complaints);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
