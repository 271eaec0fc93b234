/** What a person typed or pasted, as words to look for. */
import { isIpv6 } from '../model/hosts';
import { FACET_LEXICON, FACET_TERMS } from './facetWords';
import { NEGATIONS } from './negations';
import { fold } from './fold';
import { SHORTEST } from './likeness';
import { STOP_WORDS } from './stopWords';
import { looksLikeHost } from './tokens';

/** A word to look for. */
export interface QueryWord {
  /** Folded. */
  readonly text: string;
  /** A host or an address, or the beginning of one, with its dots; a phrase that only a facet answers. */
  readonly kind: 'word' | 'address' | 'facet';
  /** How many typed words it stands for. */
  readonly width: number;
  /** It may be missing from what is found. */
  readonly optional: boolean;
}

/** Beyond these nothing is read: a search box is no place for a whole trace. */
const LONGEST_QUERY = 300;
const MOST_WORDS = 12;
const LONGEST_PHRASE = 4;

const COMPANY_FORMS: ReadonlySet<string> = new Set(
  'srl srls spa snc sas sapa scarl scrl coop ltd inc gmbh llc plc'.split(' '),
);

/** A scheme, or what a host is called in traces and forms. */
const LABEL =
  /^(?:sips?|tel|https?|host|server|registrar|proxy|domain|dominio|from|to|via|contact|route):(?:\/\/)?(?=.)/;

/** Top-level domains that hosts were typed with, a space in place of the dot. */
const DOMAINS: ReadonlySet<string> = new Set('it com net org eu io biz'.split(' '));

/** Text without what can't be part of a word, cut at a length that no name or host reaches. */
function clean(query: string): string {
  return fold(query.slice(0, LONGEST_QUERY).toWellFormed()).replace(/[\p{C}\uFFFD"'‘’“”«»<>(){}|*]+/gu, ' ');
}

/** A host, URI or address without scheme, user, port, parameters and path. */
function bareHost(chunk: string): string {
  const hasScheme = /^[a-z]+:/.test(chunk);
  let rest = chunk.replace(LABEL, '').replace(/^.*@/, '');
  const bracketed = /^\[([0-9a-f:.]+)\]?/.exec(rest)?.[1];
  if (bracketed !== undefined) return bracketed;
  const [beforeParameters = ''] = rest.split(/[;?/#]/);
  if (hasScheme || beforeParameters.includes('.')) rest = beforeParameters;
  if (isIpv6(rest) || rest.split(':').length > 3) return rest;
  return rest.replace(/^(?!porta?:)([^:]+):\d{0,5}$/, '$1');
}

/** The beginning of an address or a host name as it is indexed, or nothing when it is neither. */
function asAddress(text: string): string | undefined {
  if (isIpv6(text)) return new URL(`http://[${text}]/`).hostname.slice(1, -1);
  if (/^\d{1,3}(?:\.\d{1,3}){1,3}$/.test(text) || /^(?:\d{1,3}\.){2,3}$/.test(text)) return text;
  if (/^[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){2,}$/.test(text)) return text;
  const host = text.replace(/^(?:_[a-z]+\.)+|^www\./, '').replace(/\.$/, '');
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/.test(host) ? host : undefined;
}

/** One piece between spaces as words. */
function readChunk(chunk: string): Pick<QueryWord, 'text' | 'kind'>[] {
  // The protocol and header names of a pasted line of a trace say nothing about the provider.
  if (chunk.startsWith('sip/2.0') || /^[a-z-]{2,}:$/.test(chunk)) return [];
  const host = bareHost(chunk);
  const undotted = host.replaceAll(/[.-]/g, '');
  if (host.includes('.') && FACET_TERMS.has(undotted)) return [{ text: undotted, kind: 'word' }];
  if (/^(?:[a-z]\.)+[a-z]?$/.test(host) && !looksLikeHost(host)) {
    // `s.p.` on its way to `s.p.a.`
    const form = [...COMPANY_FORMS].find((name) => name.startsWith(undotted));
    return [{ text: form ?? undotted, kind: 'word' }];
  }
  const address = asAddress(host);
  // `t.38`: no host ends in a number.
  if (address !== undefined && /[a-z].*\.\d+$/.test(address)) return [{ text: undotted, kind: 'word' }];
  if (address !== undefined) return [{ text: address, kind: 'address' }];
  return (host.match(/[\p{L}\p{N}]+/gu) ?? []).map((text) => ({ text, kind: 'word' }));
}

/** Whether a word may be missing: it says nothing, or it is a company's legal form. */
function isOptional(text: string): boolean {
  return STOP_WORDS.has(text) || COMPANY_FORMS.has(text) || DOMAINS.has(text);
}

/** The facet phrase that a text differs from by one typo. */
function mistyped(text: string): string | undefined {
  if (text.length < SHORTEST.twoTypos) return undefined;
  return [...FACET_LEXICON.similar(text, 1)].find(([, { whole }]) => whole)?.[0];
}

/** The facet phrase that a negation begins, typed whole or nearly (`senza registr`). */
function readPhrase(words: readonly QueryWord[]): QueryWord | undefined {
  const negation = words[0]?.text ?? '';
  if (!NEGATIONS.includes(negation)) return undefined;
  for (let width = Math.min(LONGEST_PHRASE, words.length); width >= 2; width -= 1) {
    const [, ...rest] = words.slice(0, width);
    const text = rest
      .filter(({ optional }) => !optional)
      .map((word) => word.text)
      .join('');
    const joined = negation + text;
    const isBegun = text.length >= 3 && [...FACET_TERMS.keys()].some((term) => term.startsWith(joined));
    const phrase = isBegun || FACET_TERMS.has(joined) ? joined : mistyped(joined);
    if (phrase !== undefined) return { text: phrase, kind: 'facet', width, optional: false };
  }
  return undefined;
}

/**
 * Takes a query apart. Schemes, ports, parameters, legal forms and words that say nothing drop out, or may
 * be missing; hosts and addresses stay whole; what a negation belongs to stays with it.
 *
 * @param options.phrases whether negated facets are read as one, as they must be wherever facets are matched
 */
export function parseQuery(query: string, { phrases = true } = {}): readonly QueryWord[] {
  const read = clean(query)
    .split(/[\s,]+/)
    .flatMap(readChunk)
    .slice(0, MOST_WORDS)
    .map((word): QueryWord => ({ ...word, width: 1, optional: isOptional(word.text) }));
  const words: QueryWord[] = [];
  for (let at = 0; at < read.length;) {
    const word = (phrases ? readPhrase(read.slice(at)) : undefined) ?? read[at];
    if (word === undefined) break;
    words.push(word);
    at += word.width;
  }
  // A query of such words alone asks for them all the same.
  return words.every(({ optional }) => optional) ? words.map((word) => ({ ...word, optional: false })) : words;
}
