import { quote } from '../../model/problems';
import { buildTrunk } from '../../model/trunk';
import { isSound, perEntry } from './rule';

/** Stands for a person at the wizard: nothing in it looks like a placeholder. */
const TYPED = { username: '0', phone: '0', name: '0', codecs: [], forceCodec: true } as const;

/** What the wizard leaves for a person to replace must be said to that person. */
export const templateReplaceable = perEntry([], (entry, report) => {
  if (!isSound(entry, 'limitations')) return;
  const stated = new Set(
    entry.descriptor.limitations.filter(({ afterWizard }) => afterWizard).flatMap(({ keywords }) => keywords),
  );
  for (const { keyword, source, placeholders } of buildTrunk(entry.provider, TYPED)) {
    const [placeholder] = placeholders;
    if (placeholder === undefined || stated.has(keyword)) continue;
    report([source === 'special' ? 'special' : 'trunk', keyword], {
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
    });
  }
});
