import { isKey, KEY_FORM } from '../../model/key';
import { quote } from '../../model/problems';
import { perFile, problemAt } from './rule';

/** The wizard's `provider` column is `varchar(100)`; the key is also a file name and part of a URL. */
export const keyForm = perFile(
  'key-form',
  { it: 'Il nome del file è la chiave del wizard.', en: 'The file’s name is the wizard’s key.' },
  (file) => {
    const { key } = file;
    if (isKey(key)) return [];
    return [
      problemAt(file, [], {
        what: { it: `${quote(key)} non va bene come chiave.`, en: `${quote(key)} won’t do as a key.` },
        allowed: KEY_FORM,
        fix: {
          it: 'Rinomina il descrittore e il suo testo inglese.',
          en: 'Rename the descriptor and its English body.',
        },
      }),
    ];
  },
);
