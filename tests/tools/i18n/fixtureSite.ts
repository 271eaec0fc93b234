import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { extractStrings } from '../../../src/tools/i18n/extractStrings';
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
  'i18n/en/docusaurus-theme-classic/navbar.json': strings({ 'item.label.Guida': 'Guide' }),
  'i18n/en/code.json': strings({ 'page.count': '{count} providers', 'page.title': 'Providers' }),
  // What Docusaurus finds: extracting it takes seconds, and is tested with the real site.
  'strings.json': JSON.stringify(
    {
      'code.json': { 'page.count': '{count} provider', 'page.title': 'Provider' },
      'docusaurus-theme-classic/navbar.json': { 'item.label.Guida': 'Guida' },
    },
    null,
    2,
  ),
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

/** The Italian strings of a fixture site, in the place of what Docusaurus would find in its code. */
export function fixtureStrings(rootDir: string): ReturnType<typeof extractStrings> {
  const files = JSON.parse(readFileSync(path.join(rootDir, 'strings.json'), 'utf8')) as Record<string, object>;
  return Promise.resolve(
    new Map(Object.entries(files).map(([file, messages]) => [file, new Map(Object.entries(messages))])),
  );
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
