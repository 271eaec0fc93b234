import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { expect, it, onTestFinished } from 'vitest';
import config from '../../.dependency-cruiser.mjs';

/** The rules that some files break, in a folder of their own. */
async function brokenRules(files: Readonly<Record<string, string>>): Promise<string[]> {
  const baseDir = mkdtempSync(path.join(tmpdir(), 'walls-'));
  onTestFinished(() => rmSync(baseDir, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(baseDir, file)), { recursive: true });
    writeFileSync(path.join(baseDir, file), text);
  }
  const { forbidden, options } = config;
  const { output } = await cruise(['src'], {
    ...options,
    tsConfig: {},
    baseDir,
    validate: true,
    ruleSet: { forbidden },
  });
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
}

/** The rules that one file breaks by importing another. */
function brokenBy(from: string, to: string, kind: 'value' | 'type'): Promise<string[]> {
  const target = `./${path.relative(path.dirname(from), to)}`.replace(/^\.\/\.\./, '..').replace(/\.tsx?$/, '');
  const importing =
    kind === 'type' ? `import type { X } from '${target}';\nexport type Y = X;\n` : `import '${target}';\n`;
  return brokenRules({ [to]: 'export interface X {\n  x: 1;\n}\n', [from]: importing });
}

it.each([
  ['src/catalog/model/a.ts', 'src/catalog/read/b.ts', 'type', 'catalog/model'],
  ['src/catalog/check/rules/a.ts', 'src/catalog/loadCatalog.ts', 'value', 'catalog/check'],
  ['src/catalog/ticket/a.ts', 'src/catalog/request/b.ts', 'value', 'catalog/ticket'],
  ['src/catalog/api/a.ts', 'src/plugin/b.ts', 'type', 'domain'],
  ['src/plugin/a.ts', 'src/components/b.tsx', 'value', 'plugin'],
  ['src/plugin/a.ts', 'src/tools/i18n/b.ts', 'value', 'plugin'],
  ['src/components/a.tsx', 'src/catalog/read/b.ts', 'value', 'components'],
  ['src/components/a.tsx', 'src/plugin/b.ts', 'value', 'types-of-the-plugin'],
  ['src/hooks/a.ts', 'src/components/b.tsx', 'value', 'hooks'],
  ['src/client/a.ts', 'src/theme/b.tsx', 'value', 'client'],
  ['src/tools/cli/a.ts', 'src/plugin/b.ts', 'value', 'tools/cli'],
] as const)('%s may not import %s', async (from, to, kind, rule) => {
  expect(await brokenBy(from, to, kind)).toEqual([rule]);
});

it.each([
  ['src/catalog/check/a.ts', 'src/catalog/model/b.ts', 'value'],
  ['src/catalog/request/a.ts', 'src/catalog/loadCatalog.ts', 'value'],
  ['src/components/a.tsx', 'src/plugin/props/b.ts', 'type'],
  ['src/components/a.tsx', 'src/catalog/search/b.ts', 'value'],
  ['src/tools/cli/a.ts', 'src/tools/i18n/b.ts', 'value'],
] as const)('%s may import %s', async (from, to, kind) => {
  expect(await brokenBy(from, to, kind)).toEqual([]);
});

it('sees modules that import each other, be it types alone', async () => {
  const rules = await brokenRules({
    'src/catalog/model/a.ts': "import type { B } from './b';\nexport type A = B;\n",
    'src/catalog/model/b.ts': "import type { A } from './a';\nexport type B = A;\n",
  });
  expect(new Set(rules)).toEqual(new Set(['no-cycle']));
});

it.each([
  ['react', 'no-react'],
  ['@docusaurus/Link', 'no-docusaurus'],
])('the domain may not import %s', async (name, rule) => {
  expect(await brokenRules({ 'src/catalog/model/a.ts': `import '${name}';\n` })).toEqual([rule]);
});
