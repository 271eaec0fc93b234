import path from 'node:path';
import { expect, it } from 'vitest';
import { extractStrings } from '../../../src/tools/i18n/extractStrings';

it('finds the strings of code, configuration and the plugin, and none of the theme’s', async () => {
  const strings = await extractStrings(path.resolve(__dirname, '../../..'));
  const files = ['code.json', 'docusaurus-plugin-provider-catalog/labels.json', 'docusaurus-theme-classic/navbar.json'];
  for (const file of files) expect(strings.get(file)?.size, file).toBeGreaterThan(0);
  expect(
    [...strings.values()].flatMap((messages) => [...messages.keys()]).filter((id) => id.startsWith('theme.')),
  ).toEqual([]);
});
