import { perEntry } from './rule';

/** What the defaults say stands once; what is absent has no value. */
export const onlyDepartures = perEntry(['wizard'], ({ descriptor }, report, { defaults, defaultsFile }) => {
  for (const section of ['trunk', 'flags'] as const) {
    const common: Readonly<Record<string, unknown>> = defaults[section];
    for (const [keyword, value] of Object.entries(descriptor[section])) {
      if ((descriptor.absent as readonly string[]).includes(keyword)) {
        report([section, keyword], {
          what: {
            it: `${keyword} ha un valore ed è anche in absent.`,
            en: `${keyword} has a value and stands in absent too.`,
          },
          allowed: { it: 'l’uno o l’altro', en: 'one or the other' },
          fix: { it: 'Togli una delle due righe.', en: 'Remove one of the two lines.' },
        });
      } else if (descriptor.wizard !== undefined && common[keyword] === value) {
        report([section, keyword], {
          what: { it: `${keyword} ripete il valore comune.`, en: `${keyword} repeats the shared value.` },
          allowed: {
            it: `solo valori diversi da quelli di ${defaultsFile}`,
            en: `only values other than those of ${defaultsFile}`,
          },
          fix: { it: 'Togli la riga.', en: 'Remove the line.' },
        });
      }
    }
  }
});
