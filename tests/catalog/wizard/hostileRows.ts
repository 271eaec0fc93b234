import fc from 'fast-check';
import { findLeaks } from '../../../src/catalog/check/rules/noSecrets';
import { checkValue } from '../../../src/catalog/model/values';
import {
  ALL_KEYWORDS,
  CODECS,
  FLAGS,
  KEYWORD_RULES,
  SPECIAL_KEYWORDS,
  type Keyword,
  type ValueRule,
} from '../../../src/catalog/model/vocabulary';
import type { SettingRow, WizardRows } from '../../../src/catalog/wizard/tables';

/** What breaks a careless program: quotes, escapes, comments, SQL, YAML, markup, letters beyond the first plane. */
const HOSTILE = fc.oneof(
  fc.constantFrom(
    ...Array.from('\'"\\`;,:#-_%$&<>{}[]()=+@!|~*?/ \t\n'),
    "'); DROP TABLE x; -- ",
    '\\0',
    '\\',
    '/*!',
    '*/',
    '---',
    '🍝',
    '👩‍🚒',
    'è',
    '\u0301',
    'µ',
    'yes',
    '0721',
    'x',
  ),
  fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
);

/** A text that a descriptor may hold, however odd. */
const hostileText = fc
  .array(HOSTILE, { maxLength: 20 })
  .map((parts) => parts.join('').slice(0, 255))
  .filter(
    (text) => text.isWellFormed() && findLeaks(text).length === 0 && checkValue({ kind: 'text' }, text) === undefined,
  );

/** A name: a line in Latin letters without spaces at its ends. */
const hostileName = hostileText.map((text) =>
  text
    .replace(/[\n\t]/g, ' ')
    .replaceAll('µ', 'ù')
    .slice(0, 80)
    .toWellFormed()
    .trim(),
);

const host = fc.constantFrom('sip.example.it', '192.0.2.7', '2001:db8::1', 'xn--caff-8oa.example', 'a.b.c.example');

/** A legal value of a keyword. */
function valueOf(rule: ValueRule): fc.Arbitrary<string> {
  const blank = 'blank' in rule && rule.blank === true ? [fc.constant('')] : [];
  switch (rule.kind) {
    case 'choice':
      return fc.constantFrom(...rule.values);
    case 'host':
      return fc.oneof(host, ...blank);
    case 'server':
      return host.map((name) => (name.includes(':') ? `[${name}]` : name));
    case 'uri':
      return fc.oneof(
        host.map((name) => `sip:${name.includes(':') ? `[${name}]` : name};lr`),
        ...blank,
      );
    case 'sources':
      return fc.oneof(host, fc.constant('192.0.2.0/24,sip.example.it'), ...blank);
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 4_294_967_295 }).map(String), ...blank);
    case 'port':
      return fc.integer({ min: 1, max: 65_535 }).map(String);
    case 'codecs':
      return fc.shuffledSubarray([...CODECS], { minLength: 1 }).map((codecs) => codecs.join(','));
    case 'text':
      return hostileText;
  }
}

/** The settings of one provider: any subset of the keywords, the server always. */
const trunk = fc.record(Object.fromEntries(ALL_KEYWORDS.map((keyword) => [keyword, valueOf(KEYWORD_RULES[keyword])])), {
  requiredKeys: ['sip_server'],
});

const special = fc.dictionary(
  fc.constantFrom(...SPECIAL_KEYWORDS.filter((keyword) => keyword !== 'codecs')),
  fc.constant(''),
  { maxKeys: 4 },
);

/** Special options: a variable, or a legal value; a password never. */
const specialValues = special.chain((keys) =>
  fc.record(
    Object.fromEntries(
      Object.keys(keys).map((keyword) => {
        const rule = (KEYWORD_RULES as Readonly<Record<string, ValueRule>>)[keyword as Keyword] ?? { kind: 'text' };
        const value =
          keyword === 'secret' ? fc.constant('') : fc.oneof(fc.constantFrom('$USERNAME', '$PHONE'), valueOf(rule));
        return [keyword, value];
      }),
    ),
  ),
);

const flags = fc.dictionary(fc.constantFrom(...FLAGS), fc.constantFrom(0, 1));

const provider = fc.record({ name: hostileName, trunk, special: specialValues, flags });

/** Settings as rows of an id. */
function toSettings(id: number, settings: Readonly<Record<string, string | undefined>>): SettingRow[] {
  return Object.entries(settings).flatMap(([keyword, data]) =>
    data === undefined ? [] : [{ provider_id: id, keyword, data }],
  );
}

/** The rows of a release whose providers are as odd as they may be. */
export const hostileRows: fc.Arbitrary<WizardRows> = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(Number.MAX_SAFE_INTEGER)), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((ids) => fc.tuple(...ids.map((id) => provider.map((facts) => ({ ...facts, id })))))
  .map((providers) => ({
    providers: providers.map(({ id, name }) => ({ id, provider: `p_${id}`, description: `${name} ${id}`.trim() })),
    trunks_defaults: providers.flatMap((facts) => toSettings(facts.id, facts.trunk)),
    trunks_specialopts: providers.flatMap((facts) => toSettings(facts.id, facts.special)),
    trunks_custom_flags: providers.flatMap((facts) =>
      Object.entries(facts.flags).map(([keyword, value]) => ({ provider_id: facts.id, keyword, value })),
    ),
  }));
