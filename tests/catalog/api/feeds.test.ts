import { DomUtils, parseDocument, parseFeed } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { buildFeeds } from '../../../src/catalog/api/feeds';
import type { Catalog, Provider } from '../../../src/catalog/model/types';
import { HOSTILE_TEXT, hostileCatalog, SITE } from './hostileCatalog';
import { releaseCatalog } from '../releaseCatalog';

/** The text of HTML, its elements apart by line breaks; throws when there are others than lists and paragraphs. */
function textOf(html: string): string {
  const elements = DomUtils.getElementsByTagName('*', parseDocument(html));
  const strangers = elements.filter(({ name }) => !['ul', 'li', 'p'].includes(name));
  if (strangers.length > 0) throw new Error(`<${strangers[0]?.name ?? ''}> in ${html}`);
  return DomUtils.textContent(parseDocument(html)).trim().replace(/\n+/g, '\n');
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

  it('keep what looks like markup as text, a line for each change, in the eyes of a feed reader', () => {
    const [provider] = catalog.providers;
    if (provider === undefined) throw new Error('no provider');
    const words = ['<sip:numero@host> in < 30 s & <b>', '<img src="https://evil.example/x.png"> &lt;i&gt; ]]> '];
    const changes = { match: { to: words[0] ?? '' }, contact_user: { from: '', to: words[1] ?? '' } };
    const history = [{ date: '2026-01-01', action: 'changed', changes, unnamedChanges: 2 }] as const;
    const hostile = { ...provider, name: 'A & B <sip>', history };
    const feed = buildFeeds({ ...catalog, providers: [hostile] }, SITE, 'it');
    for (const xml of [feed.atom, feed.rss]) {
      const [item, ...more] = parseFeed(xml)?.items ?? [];
      expect(more).toEqual([]);
      expect(textOf(item?.title ?? '')).toBe('A & B <sip>: impostazioni cambiate');
      expect(textOf(item?.description ?? '').split('\n')).toEqual([
        `match: da nessuna riga a «${words[0]}»`,
        `contact_user: da vuoto a «${words[1]}»`,
        'Impostazioni cambiate di cui si conosce solo il numero: 2',
      ]);
      expect(item?.id).toBe(`tag:nethesis.it,2026:nethvoice-voip-providers/it/${provider.key}/2026-01-01/changed`);
    }
    // Parsed strictly as well.
    expect(contents(feed.atom, 'summary')).toEqual(contents(feed.rss, 'description').slice(1));
  });

  it('give each event an id of its own that neither a new entry nor another address of the site changes', () => {
    const ids = contents(feeds.it.atom, 'id');
    expect(new Set([...ids, ...contents(feeds.en.atom, 'id')]).size).toBe(2 * ids.length);
    // RFC 4151 §2.1: an authority, a date, and what it names.
    for (const id of ids) expect(id).toMatch(/^tag:nethesis\.it,2026:[\w/-]+$/);
    const moved = buildFeeds(catalog, { root: 'https://elsewhere.example/' }, 'it');
    expect(contents(moved.atom, 'id')).toEqual(ids);
    expect(contents(moved.rss, 'guid')).toEqual(contents(feeds.it.rss, 'guid'));
    expect(ids).toContain('tag:nethesis.it,2026:nethvoice-voip-providers/it/enegan/2026-05-07/removed');
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
      titles({
        history,
        evidence: 'test-record',
        testRecords: [
          {
            date: '2026-02-01',
            release: '1.5.1',
            plan: 1,
            tester: 'nethesis',
            trunkKind: 'registration',
            path: 'nethvoice',
            cases: { 11: { result: 'passed', traces: [] } },
          },
        ],
      }),
    ).toEqual(['Active Network: newly certified', 'Active Network: new in the wizard']);
  });

  it('may be none', () => {
    expect(titles({})).toEqual([]);
    expect(titles({ listed: false, history: [{ ...entry, action: 'added' }] })).toEqual([]);
  });
});
