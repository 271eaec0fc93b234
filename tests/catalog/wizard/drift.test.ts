import { describe, expect, it } from 'vitest';
import { describeDifference, findDrift } from '../../../src/catalog/wizard/drift';
import type { WizardRows } from '../../../src/catalog/wizard/tables';
import { RELEASE_CATALOG } from '../fixtureCatalog';
import { rowsOf } from './importedCatalog';
import { releaseRows } from './releaseRows';

const descriptors = rowsOf(RELEASE_CATALOG);

/** What is told of a release, in English. */
function told(release: WizardRows): string[] {
  return findDrift(release, descriptors).map((difference) => describeDifference(difference).en);
}

describe('drift', () => {
  it('is none against the release that the descriptors describe', () => {
    expect(findDrift(releaseRows(), descriptors)).toEqual([]);
  });

  it('names provider and keyword of one changed codec', () => {
    const changed = descriptors.trunks_defaults.map((row) =>
      row.provider_id === 19 && row.keyword === 'codecs' ? { ...row, data: 'g729' } : row,
    );
    const differences = findDrift({ ...descriptors, trunks_defaults: changed }, descriptors);
    expect(differences).toEqual([
      {
        provider: 'voipvoice-trunk',
        table: 'trunks_defaults',
        keyword: 'codecs',
        release: 'g729',
        descriptors: 'ulaw,alaw,gsm,g726,g722,g729',
      },
    ]);
    expect(differences.map(describeDifference)).toEqual([
      {
        it: 'voipvoice-trunk: codecs (rest_pjsip_trunks_defaults): nella release è «g729», nei descrittori è «ulaw,alaw,gsm,g726,g722,g729».',
        en: 'voipvoice-trunk: codecs (rest_pjsip_trunks_defaults): in the release it is «g729», in the descriptors it is «ulaw,alaw,gsm,g726,g722,g729».',
      },
    ]);
  });

  it('tells rows, names, ids and providers that only one side has', () => {
    const rows = releaseRows();
    expect(
      told({
        providers: [
          ...rows.providers
            .filter(({ id }) => id !== 1)
            .map((row) => (row.id === 2 ? { ...row, description: 'Other' } : row)),
          { id: 50, provider: 'new', description: 'New' },
        ],
        trunks_defaults: rows.trunks_defaults.filter(
          (row) => row.provider_id !== 1 && (row.provider_id !== 3 || row.keyword !== 'aors'),
        ),
        trunks_specialopts: rows.trunks_specialopts,
        trunks_custom_flags: [
          ...rows.trunks_custom_flags.filter(({ provider_id: id }) => id !== 1),
          { provider_id: 27, keyword: 'disable_topos_header', value: 0 },
          { provider_id: 60, keyword: 'disable_topos_header', value: 0 },
        ],
      }),
    ).toEqual([
      'activenetwork: it isn’t in the release.',
      'clouditalia: description (rest_pjsip_providers): in the release it is «Other», in the descriptors it is «Clouditalia».',
      'fibering: aors (rest_pjsip_trunks_defaults): in the release there is no row, in the descriptors it is empty.',
      'new: it isn’t among the descriptors.',
      'wic-voip: disable_topos_header (rest_pjsip_trunks_custom_flags): in the release it is «0», in the descriptors there is no row.',
      'id 60: the release has 1 row of a provider that isn’t in its list.',
    ]);
  });

  it('never shows a password', () => {
    const release = {
      ...descriptors,
      trunks_specialopts: [...descriptors.trunks_specialopts, { provider_id: 1, keyword: 'secret', data: 'hunter2' }],
    };
    expect(JSON.stringify(findDrift(release, descriptors))).not.toContain('hunter2');
    expect(findDrift(release, descriptors)).toHaveLength(1);
  });
});
