import { quote } from '../../model/problems';
import { perEntry, problemAt } from './rule';

/** A limitation's id is an anchor on the provider's page. */
export const limitationsNamed = perEntry(
  'limitations-named',
  { it: 'Ogni limitazione ha un nome suo.', en: 'Each limitation has a name of its own.' },
  (entry) =>
    entry.descriptor.limitations.flatMap(({ id }, index, all) =>
      all.findIndex((other) => other.id === id) === index
        ? []
        : [
            problemAt(entry, ['limitations', index, 'id'], {
              what: { it: `Il nome ${quote(id)} c’è già.`, en: `The name ${quote(id)} is there already.` },
              allowed: { it: 'un nome unico nel file', en: 'a name that is unique in the file' },
              fix: { it: 'Scegli un altro nome.', en: 'Choose another name.' },
            }),
          ],
    ),
);
