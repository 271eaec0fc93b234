import { describe, expect, it } from 'vitest';
import { TEST_PLAN } from '../../../../src/catalog/model/testPlan';
import { buildGuideRecords } from '../../../../src/catalog/search/records/buildGuideRecords';
import { createSearchEngine } from '../../../../src/catalog/search/engine/createSearchEngine';
import { splitGuidePage } from '../../../../src/catalog/search/records/splitGuidePage';
import type { Locale } from '../../../../src/catalog/model/types';
import { guideRecords } from '../releaseRecords';

describe('splitGuidePage', () => {
  const page = `
Sopra il **primo** titolo, con un [link](/providers).

## Campi e \`codec\` {#fields}

| Campo | Nota |
| ----- | ---- |
| nome  | di \`client_uri\` |

:::warning[Nessuna password]

Mai nel ticket. <b>davvero</b>

:::

### Senza indirizzo

Resta nella sezione.

## Piano {#plan}

::test-plan{group=calls}

\`\`\`yaml
trunk: # :::non un avviso
\`\`\`
`;

  it('cuts at headings with an id, and leaves plain text', () => {
    expect(splitGuidePage({ path: '/guide/wizard/', title: 'Il wizard', markdown: page })).toMatchInlineSnapshot(`
      [
        {
          "anchor": "",
          "heading": "Il wizard",
          "path": "/guide/wizard/",
          "text": "Sopra il primo titolo, con un link.",
          "title": "Il wizard",
        },
        {
          "anchor": "fields",
          "heading": "Campi e codec",
          "path": "/guide/wizard/",
          "text": "Campo Nota nome di client_uri Nessuna password Mai nel ticket. davvero Senza indirizzo Resta nella sezione.",
          "title": "Il wizard",
        },
        {
          "anchor": "plan",
          "heading": "Piano",
          "path": "/guide/wizard/",
          "text": "::test-plan{group=calls} trunk: # :::non un avviso",
          "title": "Il wizard",
        },
      ]
    `);
  });

  it('has nothing for an empty page', () => {
    expect(splitGuidePage({ path: '/guide/x/', title: 'X', markdown: '' })).toEqual([]);
  });
});

describe('buildGuideRecords', () => {
  it('puts what directives show in their place', () => {
    const section = {
      path: '/guide/test-plan/',
      anchor: 'calls',
      title: 'Piano',
      heading: 'Chiamate',
      text: 'Prima ::test-plan{group=calls} dopo ::unknown',
    };
    const [record] = buildGuideRecords([section], 'it');
    expect(record?.key).toBe('/guide/test-plan/#calls');
    expect(record?.text).toMatch(/^Prima \d+\. .* dopo$/);
    for (const { group, number, name } of TEST_PLAN) {
      expect(record?.text.includes(`${number}. ${name.it}: `), name.it).toBe(group === 'calls');
    }
  });
});

describe('the guide', () => {
  it.each([
    ['it', 'requisiti', '/guide/certification/#requirements'],
    ['it', 'supporto limitato', '/guide/support-tiers/#limited'],
    ['it', 'DTMF', '/guide/test-plan/#features'],
    ['it', 'certificasione', '/guide/certification/#procedure'],
    ['it', 'codec', '/guide/wizard/#codecs'],
    ['it', 'come faccio ad aprire un ticket', '/guide/certification/#process'],
    ['en', 'requirements', '/guide/certification/#requirements'],
    ['en', 'limited support', '/guide/support-tiers/#limited'],
    ['en', 'DTMF', '/guide/test-plan/#features'],
    ['en', 'certifcation', '/guide/certification/#procedure'],
    ['en', 'I want to open a ticket', '/guide/certification/#process'],
  ] as [Locale, string, string][])('in %s, %s leads to %s', (locale, query, key) => {
    const { guide, hits } = createSearchEngine(guideRecords(locale)).search(
      query,
      { selection: {}, sort: 'relevance' },
      { groups: ['guide'] },
    );
    expect(guide[0]?.record.key).toBe(key);
    expect(hits).toEqual([]);
  });

  it('shows the piece of text that matched', () => {
    const { guide } = createSearchEngine(guideRecords('it')).search(
      'DTMF',
      { selection: {}, sort: 'relevance' },
      { groups: ['guide'] },
    );
    const { text, ranges } = guide[0]?.excerpt ?? { text: '', ranges: [] };
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toContain('DTMF');
    expect(text.length).toBeLessThan(250);
  });

  it('has nothing for the name of a company that its words are only alike to', () => {
    const section = { path: '/guide/access/', anchor: '', title: 'Accessibilità', text: 'Con Windows e la rete.' };
    const engine = createSearchEngine(buildGuideRecords([{ ...section, heading: section.title }], 'it'));
    for (const query of ['acme', 'windtre', 'retelit']) {
      expect(engine.search(query, { selection: {}, sort: 'relevance' }, { groups: ['guide'] }).guide).toEqual([]);
    }
  });

  it('has the same sections in both languages', () => {
    expect(guideRecords('en').map(({ key }) => key)).toEqual(guideRecords('it').map(({ key }) => key));
  });
});
