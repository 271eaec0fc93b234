import { isKey, KEY_FORM } from '../../model/key';
import { quote } from '../../model/problems';
import { problemAt, type Rule } from './rule';

/** The file's name is the wizard's key: its column is `varchar(100)`, and it is part of a URL too. */
export const keyForm: Rule = ({ files }) =>
  files
    .filter(({ key }) => !isKey(key))
    .map((file) =>
      problemAt(file, [], {
        what: { it: `${quote(file.key)} non va bene come chiave.`, en: `${quote(file.key)} won’t do as a key.` },
        allowed: KEY_FORM,
        fix: {
          it: 'Rinomina il descrittore e il suo testo inglese.',
          en: 'Rename the descriptor and its English body.',
        },
      }),
    );
