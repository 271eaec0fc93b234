import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PAGE_LABELS, translateLabels } from '../../src/plugin/translations';

const ROOT = path.resolve(__dirname, '../..');

/** A translation file of English. */
function english(file: string): Record<string, { message: string }> {
  return JSON.parse(readFileSync(path.join(ROOT, 'i18n/en', file), 'utf8')) as Record<string, { message: string }>;
}

it('has every page label in English', () => {
  const content = english('docusaurus-plugin-provider-catalog/labels.json');
  expect(Object.keys(content).sort()).toEqual(Object.keys(PAGE_LABELS).sort());
  expect(translateLabels([{ path: 'labels', content }])['catalog.title']).toBe('Providers');
});

it('keeps Italian where a label has no translation', () => {
  expect(translateLabels([])).toEqual(PAGE_LABELS);
});
