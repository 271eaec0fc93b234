import { quote, type Problem } from '../../model/problems';
import { buildTrunk } from '../../model/trunk';
import { isSound, perEntry, problemAt, type Rule } from './rule';

/** Stands for a person at the wizard: nothing in it looks like a placeholder. */
const TYPED = { username: '0', phone: '0', name: '0', codecs: [], forceCodec: true } as const;

/** What the wizard leaves for a person to replace must be said to that person. */
export const templateReplaceable: Rule = {
  needsProse: true,
  ...perEntry(
    'template-replaceable',
    {
      it: 'Ciò che il wizard lascia da sostituire a mano è detto in una limitazione.',
      en: 'What the wizard leaves to be replaced by hand is said in a limitation.',
    },
    (entry) => {
      if (!isSound(entry, 'limitations')) return [];
      const stated = new Set(
        entry.descriptor.limitations.filter(({ afterWizard }) => afterWizard).flatMap(({ keywords }) => keywords),
      );
      return buildTrunk(entry.provider, TYPED).flatMap(({ keyword, source, placeholders }): Problem[] => {
        const [placeholder] = placeholders;
        if (placeholder === undefined || stated.has(keyword)) return [];
        return [
          problemAt(entry, [source === 'special' ? 'special' : 'trunk', keyword], {
            what: {
              it: `Il valore contiene il segnaposto ${quote(placeholder)}, che il wizard non sostituisce.`,
              en: `The value holds the placeholder ${quote(placeholder)}, which the wizard doesn’t replace.`,
            },
            allowed: {
              it: `un valore definitivo, o una limitazione con after_wizard: yes e keywords: [${keyword}]`,
              en: `a final value, or a limitation with after_wizard: yes and keywords: [${keyword}]`,
            },
            fix: {
              it: 'Scrivi il valore vero; se dipende dal cliente, aggiungi la limitazione che lo dice.',
              en: 'Write the real value; if it depends on the customer, add the limitation that says so.',
            },
          }),
        ];
      });
    },
  ),
};
