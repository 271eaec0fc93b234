import { type Problem } from '../../model/problems';
import { perEntry, problemAt } from './rule';

/** What the defaults say stands once; what is absent has no value. */
export const onlyDepartures = perEntry(
  'only-departures',
  {
    it: 'Un descrittore dice solo ciò che si scosta dai valori comuni.',
    en: 'A descriptor says only what departs from the shared values.',
  },
  (entry, { defaults, defaultsFile }) => {
    const { descriptor } = entry;
    const stated = [
      ...Object.entries(descriptor.trunk).map(([keyword, value]) => ({
        section: 'trunk',
        keyword,
        value: value,
        common: (defaults.trunk as Record<string, string | undefined>)[keyword],
      })),
      ...Object.entries(descriptor.flags).map(([keyword, value]) => ({
        section: 'flags',
        keyword,
        value: value,
        common: (defaults.flags as Record<string, number | undefined>)[keyword],
      })),
    ];
    return stated.flatMap(({ section, keyword, value, common }): Problem[] => {
      if ((descriptor.absent as readonly string[]).includes(keyword)) {
        return [
          problemAt(entry, [section, keyword], {
            what: {
              it: `${keyword} ha un valore ed è anche in absent.`,
              en: `${keyword} has a value and stands in absent too.`,
            },
            allowed: { it: 'l’uno o l’altro', en: 'one or the other' },
            fix: { it: 'Togli una delle due righe.', en: 'Remove one of the two lines.' },
          }),
        ];
      }
      if (descriptor.wizard === undefined || common !== value) return [];
      return [
        problemAt(entry, [section, keyword], {
          what: { it: `${keyword} ripete il valore comune.`, en: `${keyword} repeats the shared value.` },
          allowed: {
            it: `solo valori diversi da quelli di ${defaultsFile}`,
            en: `only values other than those of ${defaultsFile}`,
          },
          fix: { it: 'Togli la riga.', en: 'Remove the line.' },
        }),
      ];
    });
  },
  ['wizard'],
);
