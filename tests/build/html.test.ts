import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { BUILD } from './buildFolder';

/** The whole preset; a rule is turned off here only with the reason beside it. */
const CONFIG: ConfigData = { root: true, extends: ['html-validate:standard'] };

const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));

/** What is wrong with a page, a line each. */
async function findErrors(name: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, name);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message, selector }) =>
      [`${name}:${line}:${column}`, ruleId, message, selector ?? ''].join('  '),
    ),
  );
}

const pages = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .sort();

/** The text of a page. */
function read(name: string): string {
  return readFileSync(path.join(BUILD, name), 'utf8');
}

it('has pages in both languages', () => {
  expect(pages.filter((name) => name.startsWith('en/')).length).toBeGreaterThan(40);
  expect(pages.filter((name) => !name.startsWith('en/')).length).toBeGreaterThan(40);
});

it('is valid HTML on every page', async () => {
  const errors: string[] = [];
  for (const name of pages) errors.push(...(await findErrors(name, read(name))));
  expect(errors).toEqual([]);
});

describe('sees what is planted in a page', () => {
  const sound = read('checklist/index.html');
  it.each([
    ['an id that is there twice', '<p id="twice">a</p><p id="twice">b</p>', 'no-dup-id'],
    ['an element that isn’t closed', '<section><span>a</section>', 'close-order'],
    ['an element where none may be', '<span><div>a</div></span>', 'element-permitted-content'],
    ['a value that an attribute can’t have', '<button type="push">a</button>', 'attribute-allowed-values'],
  ])('%s', async (_, planted, rule) => {
    const errors = await findErrors(
      'planted.html',
      sound.replace(/<main[^>]*>/, (main) => main + planted),
    );
    expect(
      errors.some((error) => error.includes(`  ${rule}  `)),
      errors.join('\n'),
    ).toBe(true);
  });
});
