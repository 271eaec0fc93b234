import { normalizePluginOptions } from '@docusaurus/utils-validation';
import type { OptionValidationContext } from '@docusaurus/types';
import { expect, it } from 'vitest';
import { DEFAULT_OPTIONS, validateOptions, type Options, type PluginOptions } from '../../src/plugin/options';

/** The options as Docusaurus validates them. */
function validated(options: Options): PluginOptions {
  const validate = normalizePluginOptions as unknown as OptionValidationContext<Options, PluginOptions>['validate'];
  return validateOptions({ validate, options });
}

const repositoryUrl = 'https://example.org/repository';

it('fills in every default', () => {
  expect(validated({ repositoryUrl })).toMatchObject({ ...DEFAULT_OPTIONS, repositoryUrl });
});

it('takes the three routes to the helpdesk', () => {
  for (const helpdesk of [
    { kind: 'portal', url: 'https://example.org/new' },
    { kind: 'widget', url: 'https://example.org/widget' },
    { kind: 'mail', address: 'help@example.org', url: 'https://example.org/new' },
  ] as const) {
    expect(validated({ repositoryUrl, helpdesk }).helpdesk).toEqual(helpdesk);
  }
});

it('refuses a route that isn’t https, and an address that isn’t one', () => {
  expect(() => validated({ repositoryUrl, helpdesk: { kind: 'portal', url: 'javascript:alert(1)' } })).toThrow();
  expect(() =>
    validated({ repositoryUrl, helpdesk: { kind: 'mail', address: 'nobody', url: repositoryUrl } }),
  ).toThrow();
});
