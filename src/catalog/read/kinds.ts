/** A value of another kind than the one that is wanted: empty, a list, a map, a text. */
import { quote, type Finding } from '../model/problems';
import type { Bilingual } from '../model/types';

/** Why a value isn't of the wanted kind, and how the same would be written. */
type Explain = (value: unknown) => { readonly what: Bilingual; readonly fix: Bilingual };

/** A text's items, without the brackets and quotes that nobody asked for. */
function itemsOf(value: unknown): string[] {
  return String(value)
    .split(/[\s,;|/]+/)
    .map((item) => item.replace(/^[[("']+|[\])"']+$/g, ''))
    .filter((item) => item !== '');
}

/** The kind of a value. */
function kindOf(value: unknown): 'empty' | 'text' | 'list' | 'map' {
  if (value === '' || (Array.isArray(value) && value.length === 0)) return 'empty';
  return Array.isArray(value) ? 'list' : typeof value === 'object' ? 'map' : 'text';
}

const WRITE_VALUE: Bilingual = { it: 'Scrivi il valore, o togli la riga.', en: 'Write the value, or remove the line.' };

/** By what there is and what is wanted. */
const EXPLANATIONS: Readonly<Record<string, Explain>> = {
  'list for value': (value) => {
    const [first, ...others] = value as unknown[];
    const shown = typeof first === 'string' ? first : '';
    if (others.length === 0 && shown.includes(':'))
      return {
        what: {
          it: 'Le parentesi quadre senza virgolette fanno una lista: qui va un solo valore.',
          en: 'Square brackets without quotes make a list: one value goes here.',
        },
        fix: {
          it: `Scrivi ${shown} senza parentesi; in sip_server "[${shown}]", con le virgolette.`,
          en: `Write ${shown} without brackets; in sip_server "[${shown}]", with the quotes.`,
        },
      };
    const one = { it: `Scrivi un valore solo: ${quote(shown)}.`, en: `Write one value: ${quote(shown)}.` };
    return {
      what: { it: 'C’è una lista: qui va un solo valore.', en: 'There is a list: one value goes here.' },
      fix: shown === '' ? WRITE_VALUE : one,
    };
  },
  'map for value': () => ({
    what: {
      it: 'Ci sono altri campi sotto: qui va un solo valore.',
      en: 'There are fields below it: one value goes here.',
    },
    fix: { it: 'Scrivi il valore sulla riga del campo.', en: 'Write the value on the field’s line.' },
  }),
  'text for list': (value) => ({
    what: {
      it: `${quote(String(value))} è un testo: qui va una lista.`,
      en: `${quote(String(value))} is a text: a list goes here.`,
    },
    fix: { it: `Scrivi [${itemsOf(value).join(', ')}].`, en: `Write [${itemsOf(value).join(', ')}].` },
  }),
  'map for list': () => ({
    what: { it: 'Ci sono dei campi: qui va una lista.', en: 'There are fields: a list goes here.' },
    fix: {
      it: 'Metti un trattino davanti a ogni voce: - campo: valore.',
      en: 'Put a hyphen before each item: - field: value.',
    },
  }),
  'text for map': (value) => ({
    what: {
      it: `${quote(String(value))} è un valore solo: qui vanno altri campi.`,
      en: `${quote(String(value))} is a single value: fields go here.`,
    },
    fix: {
      it: 'Scrivi i campi sulle righe sotto, rientrati di due spazi.',
      en: 'Write the fields on the lines below, indented by two spaces.',
    },
  }),
  'list for map': () => ({
    what: { it: 'C’è una lista: qui vanno dei campi.', en: 'There is a list: fields go here.' },
    fix: { it: 'Togli i trattini o le parentesi: campo: valore.', en: 'Remove the hyphens or brackets: field: value.' },
  }),
};

/** The wanted kinds in words. */
const WANTED: Readonly<Record<string, Bilingual>> = {
  list: { it: 'una lista: [a, b]', en: 'a list: [a, b]' },
  map: { it: 'una mappa di campi', en: 'a map of fields' },
};

/**
 * What is wrong with a value of another kind.
 *
 * @param expected zod's name of the wanted kind, or `value` for any single one
 * @param allowed what is allowed where a single value is wanted
 */
export function describeKind(value: unknown, expected: string, allowed: Bilingual): Finding {
  const wanted = expected === 'array' ? 'list' : expected === 'object' ? 'map' : 'value';
  const kind = kindOf(value);
  if (kind === 'empty') {
    return {
      what: Array.isArray(value)
        ? { it: 'La lista è vuota.', en: 'The list is empty.' }
        : { it: 'Il campo è vuoto.', en: 'The field is empty.' },
      allowed: WANTED[wanted] ?? allowed,
      fix: WRITE_VALUE,
    };
  }
  const { what, fix } = EXPLANATIONS[`${kind} for ${wanted}`]?.(value) ?? {
    what: { it: 'Il valore è di un altro tipo.', en: 'The value is of another kind.' },
    fix: { it: 'Confronta con la guida.', en: 'Compare with the guide.' },
  };
  return { what, allowed: WANTED[wanted] ?? allowed, fix };
}
