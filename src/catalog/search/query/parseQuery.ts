/** What a person typed or pasted, as words to look for. */
import { toWellFormed } from '../../model/toWellFormed';
import { isIpv6 } from '../../model/hosts';
import { parseAddressRange } from './addressRange';
import { FACET_TERMS } from '../facets/facetWords';
import { fold } from '../../model/fold';
import { STOP_WORDS } from './stopWords';
import { looksLikeHost } from './tokens';

/** A word to look for. */
export interface QueryWord {
  /** Folded. */
  readonly text: string;
  /** A host or an address, or the beginning of one, with its dots; a range of addresses. */
  readonly kind: 'word' | 'address' | 'range';
  /** It may be missing from what is found. */
  readonly optional: boolean;
}

/** Beyond these nothing is read: a line of a file, a row of a table, no whole trace. */
export const LONGEST_QUERY = 1000;
const MOST_WORDS = 12;

const COMPANY_FORMS: ReadonlySet<string> = new Set(
  'srl srls spa snc sas sapa scarl scrl coop ltd inc gmbh llc plc'.split(' '),
);

/** Top-level domains that hosts were typed with, a space in place of the dot. */
const DOMAINS: ReadonlySet<string> = new Set('it com net org eu io biz'.split(' '));

/** Quotes, brackets, the lines of a table, the backslash before `;lr`: what stands around words in files. */
const AROUND = /[\p{C}\uFFFD\u2500-\u257F"'`‘’“”«»<>(){}|*\\]+/gu;

/** A scheme, or what a host is called in traces and files: `sip:`, `Via:`, `sip_server:`. */
const LABEL = /^[a-z][a-z_-]*:(?:\/\/)?(?=.*[.[@])/;

/** A setting: `server_uri=sip:sip.example.it`, `trunk[sip_server]=sip.example.it`. */
const SETTING = /^([a-z0-9_[\].-]+)=(.+)$/;

/** A host, URI or address without scheme, user, port, parameters and path. */
function bareHost(chunk: string): string {
  const hasScheme = /^[a-z]+:/.test(chunk);
  let rest = chunk
    .replace(LABEL, '')
    .replace(/^sips?:(?=.)/, '')
    .replace(/^.*@/, '');
  const bracketed = /^\[([0-9a-f:.]+)\]?/.exec(rest)?.[1];
  if (bracketed !== undefined && isIpv6(bracketed)) return bracketed;
  rest = rest.replace(/^\[|\](?=:\d+$|$)/g, '');
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
  const host = text.replace(/^(?:_[a-z]+\.)+|^www\./, '').replace(/[.:]+$/, '');
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/.test(host) ? host : undefined;
}

/** One piece between spaces as words. */
function readChunk(chunk: string): Pick<QueryWord, 'text' | 'kind'>[] {
  // The protocol and header names of a pasted line of a trace, and a file's keys, say nothing about the provider.
  if (chunk.startsWith('sip/2.0') || /^[a-z_-]{2,}:$/.test(chunk)) return [];
  const parts = chunk.split(/[;&]/);
  // What follows a host are its parameters; a row of a table has a value in each part.
  if (parts.length > 1 && asAddress(bareHost(parts[0] ?? '')) === undefined) return parts.flatMap(readChunk);
  const [, key, value] = SETTING.exec(chunk) ?? [];
  if (key !== undefined && value !== undefined) {
    const words = readChunk(value);
    return words.some(({ kind }) => kind !== 'word') ? words : [...readChunk(key), ...words];
  }
  const range = chunk.replace(LABEL, '');
  if (!range.endsWith('/32') && parseAddressRange(range) !== undefined) return [{ text: range, kind: 'range' }];
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

/** A name as a query may have it, without the legal form and what stands in brackets. */
export function bareName(name: string): string {
  const words = name.replace(/\(.*?\)/g, ' ').match(/[\p{L}\p{N}.]+/gu) ?? [];
  return words.filter((word) => !COMPANY_FORMS.has(fold(word).replaceAll('.', ''))).join(' ');
}

/**
 * Takes a query apart. Schemes, ports, parameters and keys drop out; legal forms and words that say nothing may be
 * missing from what is found, and so may every word beside a host or an address, which says more than any word.
 */
export function parseQuery(query: string): readonly QueryWord[] {
  const words = fold(toWellFormed(query.slice(0, LONGEST_QUERY)))
    .replace(AROUND, ' ')
    .split(/[\s,]+/)
    .map((chunk) => chunk.replace(/^[!%~^#-]+/, ''))
    .flatMap(readChunk)
    .filter(({ kind }, at) => kind !== 'word' || at < MOST_WORDS)
    .slice(0, 2 * MOST_WORDS);
  const hasAddress = words.some(({ kind }) => kind !== 'word');
  const read = words.map((word) => ({
    ...word,
    optional: hasAddress ? word.kind === 'word' : isOptional(word.text),
  }));
  // A query of such words alone asks for them all the same.
  return read.every(({ optional }) => optional) ? read.map((word) => ({ ...word, optional: false })) : read;
}
