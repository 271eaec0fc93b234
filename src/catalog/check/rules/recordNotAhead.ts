import { compareReleases } from '../../model/compareReleases';
import type { Problem } from '../../model/problems';
import { perEntry, problemAt } from './rule';

/** Tests were made in the past, on a release that there is. */
export const recordNotAhead = perEntry(
  'record-not-ahead',
  {
    it: 'I test sono del passato, su una release che c’è.',
    en: 'Tests are of the past, on a release that there is.',
  },
  (entry, { today, latestRelease }) => {
    const { date, release } = entry.descriptor.testRecord ?? {};
    const problems: Problem[] = [];
    if (date !== undefined && date > today) {
      problems.push(
        problemAt(entry, ['test_record', 'date'], {
          what: {
            it: `La data dei test, ${date}, è nel futuro.`,
            en: `The date of the tests, ${date}, is in the future.`,
          },
          allowed: { it: 'fino a oggi', en: 'up to today' },
          fix: {
            it: 'Scrivi il giorno in cui i test sono finiti.',
            en: 'Write the day on which the tests were finished.',
          },
        }),
      );
    }
    if (release !== undefined && latestRelease !== undefined && compareReleases(release, latestRelease) > 0) {
      problems.push(
        problemAt(entry, ['test_record', 'release'], {
          what: {
            it: `La release ${release} non c’è ancora: l’ultima nota è la ${latestRelease}.`,
            en: `There is no release ${release} yet: the last that is known is ${latestRelease}.`,
          },
          allowed: { it: `fino alla ${latestRelease}`, en: `up to ${latestRelease}` },
          fix: {
            it: 'Correggi la release; se è uscita, aggiorna prima _release.yml.',
            en: 'Correct the release; if it is out, update _release.yml first.',
          },
        }),
      );
    }
    return problems;
  },
);
