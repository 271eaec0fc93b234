import { describe, expect, it } from 'vitest';
import { buildFeeds } from '../../../src/catalog/api/feeds';
import type { Catalog, Provider } from '../../../src/catalog/model/types';
import { HOSTILE_TEXT, hostileCatalog, SITE } from './hostileCatalog';
import { releaseCatalog } from '../releaseCatalog';

const MARKS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** The text of HTML that has no elements but line breaks. */
function textOf(html: string): string {
  return html.replaceAll('<br>', '').replace(/[<>]|&(?:lt|gt|amp);|&/g, (mark) => {
    const text = MARKS[mark];
    if (text === undefined) throw new Error(`stray ${mark} in ${html}`);
    return text;
  });
}

/** The contents of every element of a name; throws when elements don't nest, or a stray mark is about. */
function contents(xml: string, name: string): string[] {
  const open: string[] = [];
  const found: string[] = [];
  const body = xml.replace(/^<\?xml[^>]*\?>\n/, '');
  for (const [piece, close, tag, empty, text, html] of body.matchAll(
    /<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>|([^<]+)|<!\[CDATA\[([\s\S]*?)\]\]>|</g,
  )) {
    if (html !== undefined) {
      if (open.at(-1) === name) found.push(textOf(html));
    } else if (text !== undefined) {
      if (open.at(-1) === name && text.trim() !== '') found.push(text);
      if (/[>]|&(?!amp;)/.test(text)) throw new Error(`stray mark in ${text}`);
    } else if (tag === undefined) throw new Error(`stray < in ${piece}`);
    else if (close === '/') {
      if (open.pop() !== tag) throw new Error(`${tag} closes another element`);
    } else if (empty !== '/') open.push(tag);
  }
  if (open.length > 0) throw new Error(`${open.join()} not closed`);
  return found;
}

const catalog = releaseCatalog();
const feeds = { it: buildFeeds(catalog, SITE, 'it'), en: buildFeeds(catalog, SITE, 'en') };

describe('Atom and RSS', () => {
  it('carry the 50 newest events, newest first, with dates of the history alone', () => {
    const dates = contents(feeds.it.atom, 'published');
    expect(dates).toHaveLength(50);
    expect(dates).toEqual(dates.toSorted().toReversed());
    const known = new Set(
      catalog.providers.flatMap(({ history }) => history.map(({ date }) => `${date}T00:00:00.000Z`)),
    );
    expect(dates.filter((date) => !known.has(date))).toEqual([]);
    // The feed's own comes first.
    expect(contents(feeds.it.atom, 'updated')[0]).toBe('2026-06-16T00:00:00.000Z');
    expect(contents(feeds.en.rss, 'pubDate')[0]).toBe('Tue, 16 Jun 2026 00:00:00 GMT');
  });

  it('say the same in both forms and both languages', () => {
    const titles = contents(feeds.it.atom, 'title').slice(1);
    expect(titles[0]).toBe('ElevenLabs: nuovo certificato');
    expect(contents(feeds.it.rss, 'title').slice(1)).toEqual(titles);
    expect(contents(feeds.en.atom, 'title')[1]).toBe('ElevenLabs: newly certified');
    expect(contents(feeds.it.rss, 'guid')).toEqual(contents(feeds.it.atom, 'id').slice(1));
    expect(contents(feeds.en.rss, 'link')[1]).toBe('https://voip.example/base/en/providers/elevenlabs/');
  });

  it('keep what looks like markup as text', () => {
    const [provider] = catalog.providers;
    if (provider === undefined) throw new Error('no provider');
    const words = 'da <sip:numero@host> in < 30 s & <b>';
    const history = [
      { date: '2026-01-01', action: 'changed', changes: { match: { to: words } }, unnamedChanges: 0 },
    ] as const;
    const { atom, rss } = buildFeeds({ ...catalog, providers: [{ ...provider, history }] }, SITE, 'it');
    expect(contents(atom, 'summary')).toEqual([`match: da nessuna riga a «${words}»`]);
    expect(contents(rss, 'description')[1]).toBe(`match: da nessuna riga a «${words}»`);
  });

  it('give each event an id of its own that a new entry doesn’t change', () => {
    const ids = contents(feeds.it.atom, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('https://voip.example/base/events/enegan/2026-05-07/removed#it');
  });

  it('are the same on every build', () => {
    expect(buildFeeds(releaseCatalog(), SITE, 'it')).toEqual(feeds.it);
  });

  it('carry hostile texts whole', () => {
    const { atom, rss } = buildFeeds(hostileCatalog(), SITE, 'it');
    expect(contents(atom, 'title')[1]).toBe('-1+1; "VoIP" </script>: nuovo certificato');
    expect(contents(atom, 'summary')[0]).toContain(`Da sapere: ${HOSTILE_TEXT}`);
    expect(contents(rss, 'description')[1]).toContain(`Da sapere: ${HOSTILE_TEXT}`);
  });
});

describe('events', () => {
  /** The titles of a catalog of one provider. */
  function titles(change: Partial<Provider>): string[] {
    const [provider] = catalog.providers;
    if (provider === undefined) throw new Error('no provider');
    const one: Catalog = { ...catalog, providers: [{ ...provider, history: [], ...change }] };
    return contents(buildFeeds(one, SITE, 'en').atom, 'title').slice(1);
  }
  const entry = { date: '2026-01-01', release: '1.5.0', changes: {}, unnamedChanges: 0 };

  it('are certified, changed, withdrawn', () => {
    expect(
      titles({
        history: [
          { ...entry, action: 'removed' },
          { ...entry, action: 'changed' },
          { ...entry, action: 'added' },
        ],
      }),
    ).toEqual([
      'Active Network: newly certified',
      'Active Network: settings changed',
      'Active Network: taken out of the wizard',
    ]);
  });

  it('call nobody certified who isn’t, and nobody by the wizard who rests on tests', () => {
    const history = [{ ...entry, action: 'added' as const }];
    expect(titles({ history, status: 'withdrawn', evidence: undefined })).toEqual([
      'Active Network: new in the wizard',
    ]);
    expect(
      titles({ history, evidence: 'test-record', testRecord: { date: '2026-02-01', release: '1.5.1', cases: {} } }),
    ).toEqual(['Active Network: newly certified', 'Active Network: new in the wizard']);
  });

  it('may be none', () => {
    expect(titles({})).toEqual([]);
    expect(titles({ listed: false, history: [{ ...entry, action: 'added' }] })).toEqual([]);
  });
});
