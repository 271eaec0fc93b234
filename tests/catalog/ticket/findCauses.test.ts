import { describe, expect, it } from 'vitest';
import { findCauses, limitationsOf, templateValues } from '../../../src/catalog/ticket/findCauses';
import { KNOWN_CAUSES } from '../../../src/catalog/ticket/knownCauses';
import { SYMPTOM_IDS, type SymptomId } from '../../../src/catalog/ticket/symptoms';
import type { TicketProvider } from '../../../src/catalog/ticket/ticketProvider';
import { toTicketProvider } from '../../../src/catalog/ticket/toTicketProvider';
import { releaseCatalog } from '../releaseCatalog';

const { providers } = releaseCatalog();

/** A provider of the release by its key, as the ticket knows it; any other name is one that the catalog doesn't have. */
function called(keyOrName: string): TicketProvider {
  const provider = providers.find(({ key }) => key === keyOrName);
  if (provider !== undefined) return toTicketProvider(provider, 'en');
  return { name: keyOrName, isInWizard: false, settings: {}, changedIn: [], limitations: [] };
}

/** The causes as `fit issue`, those of the documentation by their first words. */
function causesOf(symptom: SymptomId, provider: TicketProvider | undefined): string[] {
  return findCauses(symptom, provider).map(
    ({ cause, fit = '-' }) =>
      `${fit} ${cause.issues[0]?.replace('NethServer/dev', '') ?? cause.what.en.split(' ', 2).join(' ')}`,
  );
}

describe('findCauses', () => {
  it.each<[SymptomId, string, string[]]>([
    // Its signalling doesn't go through NethVoice's proxy: the NAT address then matters.
    ['audio', 'enegan', ['template One-way audio,', 'any #8117']],
    ['audio', 'activenetwork', ['template #8117', 'any One-way audio,']],
    ['outbound', 'enegan', []],
    ['outbound', 'voipvoice-trunk', ['template #8037', 'template #7183']],
    // Topology hiding is off already.
    ['outbound', 'netoip', ['template #8037']],
    // Media is encrypted: plain RTP isn't what it wants.
    ['outbound', 'fibering', ['template #7183']],
    ['inbound', 'voipvoice-trunk', ['template #7624', 'any NethVoice sends']],
    ['inbound', 'opensolution_gnr', ['template A trunk', 'any NethVoice sends']],
    ['registration', 'opensolution_gnr', ['template A trunk', 'any #7708']],
    ['registration', 'netoip', ['template #7365', 'any #7708']],
    ['caller', 'opensolution_gnr', ['template #7138', 'any #7708']],
    ['caller', 'netoip', ['any #7708']],
    ['drops', 'voipvoice-sip', ['named #7485', 'any NethVoice sends', 'any One-way audio,']],
    ['drops', 'voipvoice-trunk', ['any NethVoice sends', 'any One-way audio,']],
    ['fax', 'netoip', []],
    ['registration', 'Vianova', ['named #7365', 'any #7708', 'unknown A trunk']],
    ['registration', 'TIM Business', ['named #7536', 'any #7708', 'unknown A trunk', 'unknown #7365']],
    ['registration', 'Timenet 2', ['any #7708', 'unknown A trunk', 'unknown #7365']],
    // It is known to register, and no more.
    ['registration', 'cheapnet', ['any #7708', 'unknown #7365']],
    ['drops', '', ['- NethVoice sends', '- One-way audio,', '- #7485']],
  ])('%s, %s', (symptom, keyOrName, found) => {
    expect(causesOf(symptom, keyOrName === '' ? undefined : called(keyOrName))).toEqual(found);
  });

  it('shows every cause for some symptom, each with a tracker’s number or the documentation', () => {
    const shown = new Set(SYMPTOM_IDS.flatMap((id) => findCauses(id, undefined).map(({ cause }) => cause)));
    expect(shown.size).toBe(KNOWN_CAUSES.length);
    for (const issue of KNOWN_CAUSES.flatMap(({ issues }) => issues)) expect(issue).toMatch(/^NethServer\/dev#\d{4}$/);
  });
});

it('brings the limitations that name a setting of the symptom, each by its first sentence', () => {
  expect(limitationsOf('registration', called('enegan')).map(({ anchor }) => anchor)).toEqual(['after-wizard']);
  expect(limitationsOf('inbound', called('enegan')).map(({ anchor }) => anchor)).toEqual([
    'limitation-inbound-matching',
  ]);
  for (const { limitations } of providers.map(({ key }) => called(key)))
    for (const { start } of limitations) expect(start).toMatch(/^\S.*[^.]\.$/);
});

it('shows what the template sets about a symptom, and nothing that isn’t set', () => {
  expect(templateValues('tones', called('enegan'))).toEqual([
    { keyword: 'codecs', value: 'g729,ulaw,alaw' },
    { keyword: 'dtmfmode', value: 'auto' },
  ]);
  expect(templateValues('tones', called('Acme'))).toEqual([]);
});

it('knows the releases that changed a template after it came', () => {
  expect(called('voipvoice-trunk').changedIn).toEqual(['1.1.3', '1.3.4']);
  expect(called('enegan').changedIn).toEqual([]);
});
