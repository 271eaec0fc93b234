import type { Bilingual } from '../model/types';

/** One version of the data files. */
export interface ApiVersion {
  /** `1.n`: n grows when fields are added. Nothing that is there changes its meaning or goes away. */
  readonly version: string;
  readonly changes: Bilingual;
}

/** Every version of the data files, newest first. */
export const API_CHANGELOG: readonly [ApiVersion, ...ApiVersion[]] = [
  {
    version: '1.3',
    changes: {
      it: 'Nei provider anche statusHistory, i cambiamenti della certificazione, testRecords, tutti i verbali dei test, e ageing, come invecchiano i test; status.json, la certificazione di ciascuno in breve, anche di chi il catalogo non mostra più; badges/<key>.svg, il badge di ciascuno; in test-plan.json la versione del piano, e since nei casi.',
      en: 'In providers also statusHistory, the changes of the certification, testRecords, all records of tests, and ageing, how the evidence ages; status.json, the certification of each in short, also of those that the catalog shows no more; badges/<key>.svg, the badge of each; in test-plan.json the plan’s version, and since in cases.',
    },
  },
  {
    version: '1.2',
    changes: {
      it: 'Il piano di test in test-plan.json; nelle limitazioni anche cases, i casi che riguardano.',
      en: 'The test plan in test-plan.json; in limitations also cases, those that they are about.',
    },
  },
  {
    version: '1.1',
    changes: {
      it: 'In providers.json anche announced: i provider annunciati, con nome, release e fonte.',
      en: 'In providers.json also announced: the announced providers, with name, release and source.',
    },
  },
  {
    version: '1.0',
    changes: {
      it: 'Prima versione: elenco e singolo provider in JSON, elenco in CSV, schema del descrittore, feed.',
      en: 'First version: the list and each provider as JSON, the list as CSV, the descriptor’s schema, feeds.',
    },
  },
];

/** The version of the data files, which each of them carries. */
export const SCHEMA_VERSION = API_CHANGELOG[0].version;
