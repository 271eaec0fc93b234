import { describe, expect, it } from 'vitest';
import type { Provider } from '../../../src/catalog/model/types';
import { compareTrunk } from '../../../src/catalog/paste/compareTrunk';
import { createTemplateFinder, type TemplateFound } from '../../../src/catalog/paste/findTemplate';
import { readWhole } from '../../../src/catalog/paste/readPaste';
import { packTemplates, unpackTemplates, type TemplateData } from '../../../src/catalog/paste/templateData';
import { templateVersions } from '../../../src/catalog/paste/templateVersions';
import type { PastedTrunk } from '../../../src/catalog/paste/types';
import { compareTemplates } from '../../../src/catalog/wizard/drift';
import { releaseCatalog } from '../releaseCatalog';
import { rowsOf, TYPED } from './trunkRows';

const catalog = releaseCatalog();
const { providers } = catalog;

/** As a page gets them. */
const packed = JSON.parse(JSON.stringify(packTemplates(catalog))) as TemplateData;
const findTemplate = createTemplateFinder(unpackTemplates(packed));

/** A provider of the release. */
function providerOf(key: string): Provider {
  const found = providers.find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(key);
  return found;
}

/** The only trunk of a text. */
function trunkOf(text: string): PastedTrunk {
  const [trunk, ...others] = readWhole(text).trunks;
  if (trunk === undefined || others.length > 0) throw new Error('not one trunk');
  return trunk;
}

/** What is found of the only trunk of a text. */
function found(text: string): TemplateFound {
  const template = findTemplate(trunkOf(text));
  if (template === undefined) throw new Error('no template');
  return template;
}

/** Differences in short: `later sip_server: a → b`. */
const brief = ({ comparison }: Pick<TemplateFound, 'comparison'>): string[] =>
  comparison.differences.map(({ kind, keyword, mine = '-', now = '-' }) => `${kind} ${keyword}: ${mine} → ${now}`);

describe('a trunk that the wizard would make', () => {
  it.each(providers.map(({ key }) => key))('of %s is its own, and nothing differs', (key) => {
    const { comparison, isOwn } = found(rowsOf(providerOf(key)));
    expect([comparison.provider.key, isOwn, brief({ comparison })]).toEqual([key, true, []]);
    expect(comparison.version.until).toBeUndefined();
  });

  it('may have other codecs: they are chosen when it is made', () => {
    const typed = { ...TYPED, codecs: ['alaw'] };
    expect(brief(found(rowsOf(providerOf('netoip'), undefined, typed)))).toEqual([
      'typed codecs: alaw → g729,ulaw,alaw',
    ]);
  });
});

describe('a template of the product’s history', () => {
  const versions = providers.flatMap((provider) =>
    templateVersions(provider).map(
      (version, index) => [`${provider.key} until ${version.until ?? 'now'}`, provider, index] as const,
    ),
  );

  it.each(versions)('%s differs from today’s where drift says so', (_name, provider, index) => {
    const version = templateVersions(provider)[index];
    if (version === undefined) throw new Error('no version');
    const trunk = trunkOf(rowsOf(provider, version));
    const { differences, version: fitted } = compareTrunk(trunk, provider);
    expect(fitted).toEqual(version);
    const template = { id: 1, key: provider.key, name: provider.name, flags: {} };
    const drift = compareTemplates(
      { ...template, ...version },
      { ...template, trunk: provider.trunk, special: provider.special },
    )
      // The wizard fills its own proxy in, and a special option takes the place of a row.
      .filter(
        ({ keyword = '', release }) =>
          !(keyword === 'outbound_proxy' && (release ?? '') === '') && !(keyword in provider.special),
      )
      .map(({ keyword }) => `later ${keyword}`);
    expect(differences.map(({ kind, keyword }) => `${kind} ${keyword}`).sort()).toEqual(drift.sort());
  });

  it('has versions that made trunks, and no others', () => {
    const says = (key: string): string[] =>
      templateVersions(providerOf(key)).map(
        ({ since = '?', until = 'now', trunk }) => `${since}–${until} ${trunk.sip_server}:${trunk.sip_server_port}`,
      );
    // The port 5060 was gone before the first release that has the entry.
    expect(says('netoip')).toEqual(['1.3.4–now voipnet.netoip.com:5062']);
    expect(says('vivavox')).toContain('1.5.1–now sip.vivavox.it:5060');
    expect(says('vivavox')[1]).toMatch(/^1\.3\.4–1\.5\.1 voip\.vivavox\.it/);
  });
});

describe('a trunk that was made long ago, and changed by hand', () => {
  it('keeps what a later release changed apart from what its owner changed, in the order of the form', () => {
    const vivavox = providerOf('vivavox');
    const [, version] = templateVersions(vivavox);
    if (version === undefined) throw new Error('no version');
    const { comparison, isOwn } = found(rowsOf(vivavox, version, TYPED, { expiration: '120', dtmfmode: 'info' }));
    expect(isOwn).toBe(true);
    expect(comparison.version.until).toBe('1.5.1');
    expect(brief({ comparison })).toEqual([
      'later sip_server: voip.vivavox.it → sip.vivavox.it',
      'own dtmfmode: info → auto',
      'own expiration: 120 → 300',
      'later from_domain: voip.vivavox.it → sip.vivavox.it',
    ]);
  });

  it('that goes to an unknown host is nobody’s: only the nearest entry is told, and what to change in it', () => {
    const text = rowsOf(providerOf('netoip'), undefined, TYPED, {
      sip_server: 'sip.alfa.example',
      from_domain: 'sip.alfa.example',
    });
    const { comparison, isOwn } = found(text);
    expect([isOwn, comparison.provider.key]).toEqual([false, 'netoip']);
    expect(comparison.differences.map(({ keyword }) => keyword)).toEqual(['sip_server', 'from_domain']);
  });

  it('says nothing of what a part of it doesn’t show', () => {
    const trunk = trunkOf(
      '[Linea]\ntype=endpoint\nfrom_domain=voipnet.netoip.com\nallow=g729,ulaw,alaw\ncontext=from-internal\n',
    );
    expect(brief({ comparison: compareTrunk(trunk, providerOf('netoip')) })).toEqual([
      'own context: from-internal → from-pstn-toheader',
    ]);
  });
});
