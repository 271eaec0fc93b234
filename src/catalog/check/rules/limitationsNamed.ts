import { quote } from '../../model/problems';
import { perEntry } from './rule';

/** A limitation's id is an anchor on the provider's page: each has its own. */
export const limitationsNamed = perEntry([], ({ descriptor: { limitations } }, report) => {
  const ids = limitations.map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    report(['limitations', index, 'id'], {
      what: { it: `Il nome ${quote(id)} c’è già.`, en: `The name ${quote(id)} is there already.` },
      allowed: { it: 'un nome unico nel file', en: 'a name that is unique in the file' },
      fix: { it: 'Scegli un altro nome.', en: 'Choose another name.' },
    });
  }
});
