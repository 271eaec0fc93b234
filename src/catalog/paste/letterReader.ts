/** The data of a line in a provider's letter or mail: labels that people write, and what stands behind them. */

/** What a letter may say, and how it is labelled in both languages; the first that fits counts. */
const LABELS: readonly (readonly [field: LetterField, pattern: RegExp])[] = [
  ['proxy', /^(?:(?:outbound\s*)?proxy(?:\s+(?:sip|server|in uscita))?)$/],
  ['domain', /^(?:(?:sip\s+)?(?:realm|domain|dominio)(?:\s+sip)?)$/],
  [
    'server',
    /^(?:(?:server|registrar|host|indirizzo)\s*(?:sip|voip|del trunk|di registrazione)?|sip\s*(?:server|registrar|host)|registrar)$/,
  ],
  ['port', /^(?:porta(?:\s+(?:sip|udp|tcp|di segnalazione))?|(?:sip\s+)?port)$/],
  [
    'username',
    /^(?:(?:nome\s+utente|utente|user\s*name|user(?:\s*id)?|login|account|auth(?:entication)?\s*(?:id|user|name))(?:\s+sip)?)$/,
  ],
  [
    'number',
    /^(?:(?:numero|numeri|numerazione|telefono|(?:phone|telephone)\s+number|number|phone|did|ddi|cli)(?:\s+(?:telefonico|di telefono|principale|geografico|assegnato))?)$/,
  ],
  ['codecs', /^(?:codecs?(?:\s+(?:audio|supportati|consentiti|supported|allowed))?)$/],
  ['transport', /^(?:(?:protocollo(?:\s+di trasporto)?|trasporto|transport))$/],
];

/** A field of the form that asks for a provider’s data, as far as letters give it. */
export type LetterField = 'server' | 'port' | 'proxy' | 'domain' | 'username' | 'number' | 'codecs' | 'transport';

/** What a letter says, with the line. */
export type Letter = ReadonlyMap<LetterField, { readonly value: string; readonly line: number }>;

/** A label, a colon or the like, and a value. */
const LINE =
  /^[\s*•·–-]{0,8}([\p{L}][\p{L}\p{N} ./()'’-]{1,40}?)\s{0,20}(?:[:=]|→|\t|\s{3,}|\s(?:-|–|è|is)\s)\s{0,20}(\S.{0,300})$/u;

/** In a sentence: `Il server SIP è sip.example.it, la porta è la 5060.` */
const ARTICLE = /^\s*(?:(?:il|la|lo|i|gli|le|un|una|the|your)\s+|l['’]\s*)/i;
const IN_A_SENTENCE = /\s(?:è|e['’]|is)\s/;
const CLAUSE_END = /[.;,]\s+|\s+(?:e|ed|and)\s+/;

/** Longer lines are no letter's. */
const LONGEST_LINE = 600;

/** Takes lines, one after the other. */
export interface LetterReader {
  readonly take: (line: string, number: number) => void;
  readonly finish: () => Letter;
}

/** Begins to read. The first line of a field counts. */
export function createLetterReader(): LetterReader {
  const found = new Map<LetterField, { value: string; line: number }>();
  /** Whether a text is a label and its value. */
  const addField = (text: string, line: number): boolean => {
    const [, label = '', value = ''] = LINE.exec(text.replace(ARTICLE, '')) ?? [];
    const asked = label.toLowerCase().trim();
    const field = LABELS.find(([, pattern]) => pattern.test(asked))?.[0];
    const told = value
      .trim()
      .replace(ARTICLE, '')
      .replace(/[.,;]$/, '');
    if (field === undefined || (field === 'port' && !/^\d{1,5}\b/.test(told))) return false;
    if (!found.has(field)) found.set(field, { value: told, line });
    return true;
  };
  return {
    take(line, number) {
      if (line.length > LONGEST_LINE) return;
      // A row of a Markdown table is a label and a value too.
      const [row, label, value] = /^\s*\|([^|]+)\|([^|]+)\|\s*$/.exec(line) ?? [];
      if (row !== undefined) addField(`${label}: ${value?.trim()}`, number);
      // A comma inside a list of codecs parts no clauses.
      else for (const clause of IN_A_SENTENCE.test(line) ? line.split(CLAUSE_END) : [line]) addField(clause, number);
    },
    finish: () => found,
  };
}
