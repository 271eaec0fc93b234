import { compareReleases } from '../../model/compareReleases';
import { perEntry } from './rule';

/** Tests were made in the past, one after the other, on a release that there is. */
export const recordNotAhead = perEntry([], ({ descriptor }, report, { today, latestRelease, releaseDates }) => {
  for (const [index, { date, release }] of descriptor.testRecords.entries()) {
    const before = descriptor.testRecords[index - 1];
    if (before !== undefined && before.date > date && before.date <= today)
      report(['test_records', index, 'date'], {
        what: {
          it: `Il verbale del ${date} viene dopo quello del ${before.date}.`,
          en: `The record of ${date} comes after that of ${before.date}.`,
        },
        allowed: {
          it: 'verbali in ordine di data, il più recente in fondo',
          en: 'records in the order of their dates, the newest last',
        },
        fix: {
          it: 'Correggi la data, o sposta il verbale al suo posto.',
          en: 'Correct the date, or move the record to its place.',
        },
      });
    if (date > today)
      report(['test_records', index, 'date'], {
        what: {
          it: `La data dei test, ${date}, è nel futuro.`,
          en: `The date of the tests, ${date}, is in the future.`,
        },
        allowed: { it: 'fino a oggi', en: 'up to today' },
        fix: {
          it: 'Scrivi il giorno in cui i test sono finiti.',
          en: 'Write the day on which the tests were finished.',
        },
      });
    const out = releaseDates.get(release) ?? date;
    if (date < out)
      report(['test_records', index, 'date'], {
        what: {
          it: `I test sono del ${date}, ma la release ${release} è uscita il ${out}.`,
          en: `The tests are of ${date}, but release ${release} came out on ${out}.`,
        },
        allowed: { it: `dal ${out}`, en: `from ${out}` },
        fix: {
          it: 'Correggi la data, o la release su cui sono stati fatti.',
          en: 'Correct the date, or the release that they were made on.',
        },
      });
    if (latestRelease !== undefined && compareReleases(release, latestRelease) > 0)
      report(['test_records', index, 'release'], {
        what: {
          it: `La release ${release} non c’è ancora: l’ultima nota è la ${latestRelease}.`,
          en: `There is no release ${release} yet: the last that is known is ${latestRelease}.`,
        },
        allowed: { it: `fino alla ${latestRelease}`, en: `up to ${latestRelease}` },
        fix: {
          it: 'Correggi la release; se è uscita, aggiorna prima _release.yml.',
          en: 'Correct the release; if it is out, update _release.yml first.',
        },
      });
  }
});
