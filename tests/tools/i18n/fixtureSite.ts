import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { PAGE_LABELS } from '../../../src/plugin/translations';
import { FIXTURES } from '../../catalog/fixtureCatalog';

const strings = (messages: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, { message }])), null, 2);

/** A small site in both languages; without a list of originals. */
const FILES: Readonly<Record<string, string>> = {
  'docs/start.md': `---
title: Inizio
slug: /
---

Si comincia da qui, poi [oltre](./next.md).

## Prima cosa {#first}

- Uno
- Due

### Dettaglio {#detail}

| Campo | Valore |
| ----- | ------ |
| a     | 1      |

## Seconda cosa {#second}

\`\`\`bash
npm start
\`\`\`

:::note[Attenzione]

Una nota.

:::
`,
  'docs/next.md': '---\ntitle: Oltre\n---\n\nPoco altro.\n',
  'i18n/en/docusaurus-plugin-content-docs/current/start.md': `---
title: Start
slug: /
---

It begins here, then goes [on](./next.md).

## First thing {#first}

- One
- Two

### Detail {#detail}

| Field | Value |
| ----- | ----- |
| a     | 1     |

## Second thing {#second}

\`\`\`bash
npm start
\`\`\`

:::note[Mind]

A note.

:::
`,
  'i18n/en/docusaurus-plugin-content-docs/current/next.md': '---\ntitle: On\n---\n\nLittle else.\n',
  'i18n/en/docusaurus-plugin-content-docs/current.json': strings({ 'sidebar.guide.category.Altro': 'More' }),
  'i18n/en/docusaurus-theme-classic/navbar.json': strings({ title: 'Site', 'item.label.Guida': 'Guide' }),
  'i18n/en/docusaurus-theme-classic/footer.json': strings({ copyright: 'Nobody' }),
  'i18n/en/docusaurus-plugin-provider-catalog/labels.json': strings(PAGE_LABELS),
  'i18n/en/code.json': strings({ 'page.count': '{count} providers', 'page.title': 'Providers' }),
  'i18n/it/code.json': strings({ 'theme.NotFound.title': 'Non c’è' }),
  'src/Page.tsx': `import Translate, { translate } from '@docusaurus/Translate';
export const count = (n: number) => translate({ id: 'page.count', message: '{count} provider' }, { count: n });
export const title = <Translate id="page.title">Provider</Translate>;
`,
  'sidebars.ts': `export default { guide: ['start', { type: 'category', label: 'Altro', items: ['next'] }] };\n`,
  'docusaurus.config.ts': `export default {
  themeConfig: {
    navbar: { title: 'Sito', items: [{ to: '/guide', label: 'Guida' }] },
    footer: { copyright: 'Nessuno', links: [] },
  },
};
`,
};

/** A site on the disk: gone when the test ends. */
export interface FixtureSite {
  readonly rootDir: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  readonly remove: (file: string) => void;
  /** Replaces a text that has to be there. */
  readonly change: (file: string, from: string, to: string) => void;
}

/** A small sound site in a folder of its own. */
export function fixtureSite(): FixtureSite {
  const rootDir = mkdtempSync(path.join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(rootDir, { recursive: true }));
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(rootDir, file)), { recursive: true });
    writeFileSync(path.join(rootDir, file), text);
  };
  const read = (file: string): string => readFileSync(path.join(rootDir, file), 'utf8');
  for (const [file, text] of Object.entries(FILES)) write(file, text);
  cpSync(path.join(FIXTURES, 'catalog/providers'), path.join(rootDir, 'providers'), { recursive: true });
  cpSync(path.join(FIXTURES, 'catalog/english'), path.join(rootDir, 'i18n/en/docusaurus-plugin-provider-catalog'), {
    recursive: true,
  });
  return {
    rootDir,
    read,
    write,
    remove: (file) => rmSync(path.join(rootDir, file)),
    change: (file, from, to) => {
      const text = read(file);
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      write(
        file,
        text.replace(from, () => to),
      );
    },
  };
}
