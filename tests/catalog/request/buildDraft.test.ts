import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../src/catalog/loadCatalog';
import { formatProblems } from '../../../src/catalog/model/problems';
import { buildDraft, type Draft } from '../../../src/catalog/request/buildDraft';
import { checkAnswer } from '../../../src/catalog/request/checkRequest';
import { FIELDS } from '../../../src/catalog/request/requestFields';
import { splitDraft } from '../../../src/catalog/request/splitDraft';
import { fixtureCatalog } from '../fixtureCatalog';
import { answersWith, COMPLETE, HOSTILE } from './answers';

/** What `catalog check` says of a draft that was put into place; empty when all is well. */
function check(draft: Draft): string {
  const location = fixtureCatalog();
  const { descriptor, english } = splitDraft(draft.text);
  expect(descriptor).toBe(draft.descriptor);
  expect(english).toBe(draft.english);
  writeFileSync(path.join(location.providersDir, `${draft.key}.md`), descriptor);
  writeFileSync(path.join(location.englishDir, `${draft.key}.md`), english);
  const outcome = loadCatalog(location);
  return outcome.ok ? '' : formatProblems(outcome.problems, 'en');
}

describe('buildDraft', () => {
  it('says what was typed, and nothing of the contact', () => {
    const draft = buildDraft(COMPLETE);
    expect(draft?.key).toBe('esempio-voip');
    expect(draft?.altered).toEqual([]);
    expect(draft?.text).toMatchInlineSnapshot(`
      "---
      name: Esempio VoIP
      company: Esempio S.r.l.
      status: requested
      trunk:
        sip_server: sip.example.it
        sip_server_port: 5062
        transport: 0.0.0.0-tls
        registration: send
        codecs: [g729, alaw]
        media_encryption: sdes
        dtmfmode: rfc4733
        sendrpid: pai
        t38_udptl: yes
      ---

      I dati di questa scheda vengono dalla richiesta di certificazione.

      Sito: <https://www.example.it/>

      Fax, secondo la richiesta: T.38.

      Outbound proxy:

      \`\`\`text
      proxy.example.it:5060
      \`\`\`

      Linee o registrazioni per indirizzo IP:

      \`\`\`text
      una sola
      \`\`\`

      Regole sul numero chiamante:

      \`\`\`text
      Solo numeri della GNR
      \`\`\`

      Formato dei numeri in uscita:

      \`\`\`text
      0039…
      \`\`\`

      Formato dei numeri in entrata:

      \`\`\`text
      +39…
      \`\`\`

      Che cosa il provider dichiara di non supportare:

      \`\`\`text
      REFER
      \`\`\`

      ## English

      The facts on this page come from the certification request.

      Web site: <https://www.example.it/>

      Fax, according to the request: T.38.

      Outbound proxy:

      \`\`\`text
      proxy.example.it:5060
      \`\`\`

      Lines or registrations per IP address:

      \`\`\`text
      una sola
      \`\`\`

      Rules about the caller number:

      \`\`\`text
      Solo numeri della GNR
      \`\`\`

      Format of outgoing numbers:

      \`\`\`text
      0039…
      \`\`\`

      Format of incoming numbers:

      \`\`\`text
      +39…
      \`\`\`

      What the provider says it doesn’t support:

      \`\`\`text
      REFER
      \`\`\`
      "
    `);
  });

  it('passes the check when complete, and when there is but a name', () => {
    for (const answers of [COMPLETE, answersWith({ name: 'X' })]) {
      const draft = buildDraft(answers);
      expect(draft && check(draft)).toBe('');
    }
  });

  it('invents no company, and writes the brackets of an IPv6 server', () => {
    const draft = buildDraft(answersWith({ name: 'X', server: '2001:db8::1' }));
    expect(draft?.descriptor).not.toContain('company');
    expect(draft?.descriptor).toContain('sip_server: "[2001:db8::1]"');
    expect(draft?.altered).toEqual([]);
    expect(draft && check(draft)).toBe('');
  });

  it('passes the check with whatever the form accepts', { timeout: 60_000 }, () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.string({ unit: fc.constantFrom('password', ': ', 'utente', 'a', '9', '\n', '`', '$USERNAME', '@', '.it') }),
    );
    const hosts = fc.oneof(fc.ipV6(), fc.ipV4(), fc.domain(), fc.constant(`${'a'.repeat(60)}.`.repeat(4) + 'it'));
    const answer = ({ id, choices, control }: (typeof FIELDS)[number]): fc.Arbitrary<string> => {
      if (id === 'server') return hosts;
      if (id === 'site') return fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), text);
      const values = (choices ?? []).map(({ value }) => value);
      if (control === 'codecs') return fc.shuffledSubarray(values, { minLength: 1 }).map((codecs) => codecs.join(','));
      return control === 'choice' ? fc.constantFrom(...values) : text;
    };
    const form = fc.record(Object.fromEntries(FIELDS.map((field) => [field.id, answer(field)])));
    fc.assert(
      fc.property(form, (typed) => {
        const answers = answersWith(typed);
        const accepted = FIELDS.filter(({ id }) => checkAnswer(id, answers) === undefined).map(({ id }) => id);
        const draft = buildDraft(answersWith(Object.fromEntries(accepted.map((id) => [id, answers[id]]))));
        expect(draft === undefined).toBe(!accepted.includes('name'));
        expect(draft === undefined ? '' : check(draft)).toBe('');
      }),
      { numRuns: 25 },
    );
  });

  it('has none without a name that may be published', () => {
    for (const name of ['', '  ', '\u202E\u200B', 'anna@example.it']) {
      expect(buildDraft(answersWith({ name }))).toBeUndefined();
    }
  });

  it('passes the check with hostile text in every field, and says which were altered', () => {
    const draft = buildDraft(answersWith(Object.fromEntries(FIELDS.map(({ id }) => [id, HOSTILE]))));
    expect(draft && check(draft)).toBe('');
    const altered = draft?.altered.map(({ id }) => id);
    expect(altered).toEqual(expect.arrayContaining(['name', 'server', 'unsupported']));
    expect(altered).not.toContain('contactName');
  });

  it('passes the check with a # in its name, which begins no comment', () => {
    const draft = buildDraft(answersWith({ name: '`\n#password=' }));
    expect(draft && check(draft)).toBe('');
  });

  it('passes the check whatever is typed', { timeout: 60_000 }, () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom(
          '`',
          '\n',
          '#',
          ' ',
          'a',
          '---',
          ':',
          '@',
          '.it',
          '<',
          '"',
          '\\',
          '👩‍🔧',
          '\u200D',
          'password=',
        ),
      }),
      fc.constantFrom(
        'compare',
        '_',
        '..',
        '../x',
        'null',
        'a: b',
        '- a',
        '"',
        "'",
        'x #y',
        'voip ',
        'p@q.it voce',
        '字'.repeat(5000),
      ),
    );
    fc.assert(
      fc.property(text, text, text, (name, site, rules) => {
        const draft = buildDraft(
          answersWith({ name, company: rules, site, server: site, callerRules: rules, unsupported: name }),
        );
        if (draft !== undefined) expect(check(draft)).toBe('');
      }),
      { numRuns: 60 },
    );
  });
});
