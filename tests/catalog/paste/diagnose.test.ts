import { describe, expect, it } from 'vitest';
import { diagnose, MOST_TRUNKS, type Diagnosed } from '../../../src/catalog/paste/diagnose';
import { describeFindings } from '../../../src/catalog/paste/findings';
import { readWhole } from '../../../src/catalog/paste/readPaste';
import { runWhole } from '../../../src/catalog/paste/runWhole';
import { packTemplates, unpackTemplates } from '../../../src/catalog/paste/templateData';
import { loadCatalog } from '../../../src/catalog/loadCatalog';
import { REAL_CATALOG } from '../fixtureCatalog';
import { releaseCatalog } from '../releaseCatalog';
import { rowsOf, TYPED } from './trunkRows';

const release = releaseCatalog();
const providers = unpackTemplates(packTemplates(release));

/** All that a text means. */
const read = (text: string, known = providers): Diagnosed => runWhole(diagnose(readWhole(text), known));

describe('a trunk that the preview makes', () => {
  const outcome = loadCatalog(REAL_CATALOG);
  const today = outcome.ok ? outcome.value : release;
  const offered = today.providers.filter(({ wizard, listed }) => wizard !== undefined && listed);

  it('from any template of the catalog is its own, and nothing differs', () => {
    const known = unpackTemplates(packTemplates(today));
    // Of two entries with the same settings either is right.
    const rows = new Map(offered.map((provider) => [provider.key, rowsOf(provider)]));
    const found = offered.map((provider) => {
      const { templates } = read(rowsOf(provider), known);
      return templates.map(({ comparison, isOwn }) => [
        isOwn,
        rows.get(comparison.provider.key),
        comparison.differences,
      ]);
    });
    expect(found).toEqual(offered.map(({ key }) => [[true, rows.get(key), []]]));
  });
});

describe('a provider that the wizard doesn’t offer', () => {
  const LETTER =
    'Server SIP: sip.alfa.example\nPorta: 5060\nNome utente: fiction01\nPassword: Tr0tterelle!9\nCodec: G.711 A-law\n';

  it('gets the nearest template, with the fields to change and no others', () => {
    const { templates, inWizard } = read(LETTER);
    expect(inWizard.size).toBe(0);
    const [found, ...others] = templates;
    expect([found?.isOwn, others]).toEqual([false, []]);
    const changes = new Map(found?.comparison.differences.map(({ keyword, mine, now }) => [keyword, [mine, now]]));
    expect(changes.get('sip_server')?.[0]).toBe('sip.alfa.example');
    // A host of the template's own that the text doesn't name has to go too.
    const left = found?.comparison.provider.trunk ?? {};
    for (const keyword of ['from_domain', 'server_uri', 'client_uri'] as const) {
      if ((left[keyword] ?? '').includes('.')) expect(changes.get(keyword)?.[0]).toContain('sip.alfa.example');
    }
    expect([...changes.values()].flat()).not.toContain(undefined);
  });

  it('and one that it offers is found without a trunk like it', () => {
    const [offered] = release.providers;
    const { templates, inWizard } = read(LETTER.replace('sip.alfa.example', offered?.trunk.sip_server ?? ''));
    expect([templates, inWizard.has(offered?.key ?? '')]).toEqual([[], true]);
  });
});

it('says how many trunks it left to the command', () => {
  const [provider] = release.providers;
  if (provider === undefined) throw new Error('no provider');
  const rows = Array.from({ length: MOST_TRUNKS + 5 }, (_, id) => rowsOf(provider, provider, TYPED, {}, id + 1));
  const { templates, left } = read(rows.join('\n'));
  expect([templates.length, left]).toEqual([MOST_TRUNKS, 5]);
});

it('tells findings without what somebody asked to take out', () => {
  const trace =
    'INVITE sip:1@sip.alfa.example SIP/2.0\nVia: SIP/2.0/UDP 203.0.113.50:5060\nCall-ID: 1\nCSeq: 1 INVITE\n';
  const { text, personal } = describeFindings(read(trace), 'en', (part) => part.replaceAll('203.0.113.50', '[ip]'));
  expect(text).toContain('[ip]');
  expect(text).not.toContain('203.0.113.50');
  expect(personal[0]).toContain('INVITE');
});
