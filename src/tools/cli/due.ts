import { loadCatalog, type CatalogLocation } from '../../catalog/loadCatalog';
import { todayHere } from '../../catalog/model/dates';
import { AGE_LABELS } from '../../catalog/model/labels';
import { ageOn, listRetests } from '../../catalog/records/ageing';
import { sound } from './refusal';
import type { Shell } from './shell';

/**
 * `catalog due`: whose tests are to be made again as of today, the oldest first, then who has no record, on standard output.
 *
 * @returns the exit code: 1 when somebody is due, or with problems; whoever has no record isn't due
 */
export function due(shell: Shell, location: CatalogLocation, { json = false }: { readonly json?: boolean }): 0 | 1 {
  const today = todayHere();
  const retests = listRetests(sound(shell, loadCatalog(location, { prose: 'optional' })));
  const aged = retests.flatMap(({ provider: { key, name }, ageing }) => {
    if (ageing === undefined || ageOn(ageing, today) === 'fresh') return [];
    return [{ key, name, age: ageOn(ageing, today), ...ageing }];
  });
  const withoutRecord = retests.filter(({ ageing }) => ageing === undefined).map(({ provider }) => provider.key);
  if (json) {
    shell.outJson({ date: today, due: aged, withoutRecord });
  } else {
    for (const { key, age, dueFrom, date, release, otherAsterisk } of aged) {
      const [it, en] = otherAsterisk ? [' Asterisk è un altro.', ' Asterisk is another.'] : ['', ''];
      shell.out({
        it: `${key}: ${AGE_LABELS[age].it.toLowerCase()} dal ${dueFrom}; verbale del ${date} sulla release ${release}.${it}`,
        en: `${key}: ${AGE_LABELS[age].en.toLowerCase()}, from ${dueFrom}; record of ${date} on release ${release}.${en}`,
      });
    }
    if (aged.length === 0) shell.out({ it: 'nessun verbale da ripetere', en: 'no record is due again' });
    if (withoutRecord.length > 0)
      shell.out({
        it: `senza verbale (${withoutRecord.length}): ${withoutRecord.join(', ')}`,
        en: `without a record (${withoutRecord.length}): ${withoutRecord.join(', ')}`,
      });
  }
  return aged.length === 0 ? 0 : 1;
}
