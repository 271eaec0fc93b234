/** What people paste into the form: put into the field's own form, and the rest where it belongs. */
import { defined } from '../model/defined';
import { removeUnsafeCharacters } from '../model/characters';
import { isUrl } from '../model/isUrl';
import { quote } from '../model/problems';
import type { Bilingual } from '../model/types';
import { readAddress, readHostAndPort } from '../paste/readAddress';
import { MARK } from '../secrets/secret';
import type { Answers } from './checkRequest';
import { readContact } from './readContact';
import { fieldOf, type AnswerId } from './requestFields';
import { choiceLabel } from './requestField';

/** Answers by their questions; the others stay as they are. */
export type SomeAnswers = Partial<Record<AnswerId, string>>;

/** What became of an answer. */
export interface Settled {
  /** The answers that are others now. */
  readonly changed: Readonly<SomeAnswers>;
  /** What was done, to stand beside the field; nothing for spaces at the ends. */
  readonly told: readonly Bilingual[];
}

/** What a text that was pasted into a field says, by question; nothing where it can't be told. */
type Reader = (text: string) => SomeAnswers | undefined;

/** The user of an address: a number is the line's, anything else what one logs in with. */
function readUser(user: string | undefined): SomeAnswers {
  if (user === undefined || user.includes(MARK)) return {};
  return /^\+?\d{4,}$/.test(user) ? { numbers: user } : { authUser: user };
}

/** An address in one of the fields for its parts. */
function readServer(text: string): SomeAnswers | undefined {
  if (/^https?:\/\/www\./i.test(text)) return { server: '', ...readSite(text) };
  const { host, user, ...rest } = readAddress(text) ?? {};
  return host === undefined ? undefined : { server: host, ...rest, ...readUser(user) };
}

/** A port, alone or behind its host. */
function readPort(text: string): SomeAnswers | undefined {
  const { host, port, transport } = readAddress(text) ?? {};
  if (port === undefined) return undefined;
  return { port, ...(host === undefined ? {} : { server: host }), ...(transport === undefined ? {} : { transport }) };
}

/** A web address, also one without its scheme, and never with a user. */
function readSite(text: string): SomeAnswers | undefined {
  const bare = text.replace(/^[<"'«“]+|[>"'»”]+$/gu, '');
  const address = /^[a-z][a-z0-9+.-]*:/i.test(bare) ? bare : `https://${bare}`;
  if (/\s/.test(bare) || !bare.includes('.') || !/^https?:\/\//i.test(address) || !isUrl(address)) return undefined;
  const { protocol, host, hostname, pathname, search } = new URL(address);
  // An address in another notation is the check's to refuse.
  if (!address.toLowerCase().includes(hostname)) return undefined;
  return { site: `${protocol}//${host}${pathname === '/' ? '' : pathname}${search}` };
}

/** A contact in one of the fields for its parts. */
function readPerson(field: 'contactName' | 'contactMail' | 'contactPhone'): Reader {
  return (text) => {
    const { name, mail, phone } = readContact(text) ?? {};
    // A name alone doesn't say that it is one.
    if (mail === undefined && phone === undefined) return undefined;
    return { [field]: '', ...defined({ contactName: name, contactMail: mail, contactPhone: phone }) };
  };
}

/** The one number of a text. */
function readCount(text: string): SomeAnswers | undefined {
  const numbers = text.match(/\d+/g) ?? [];
  return numbers.length === 1 && !/[-.,]\d|\d[.,]/.test(text) ? { channels: String(Number(numbers[0])) } : undefined;
}

/** A release of two or three numbers, whatever stands round it. */
function readRelease(text: string): SomeAnswers | undefined {
  const found = /^(?:[^\d]*\s|v|v\.\s*)?(\d+(?:[.,]\d+){1,2})$/i.exec(text)?.[1];
  return found === undefined ? undefined : { release: found.replaceAll(',', '.') };
}

/** How each field is read that people paste more into than it asks for. */
const READERS: Readonly<Partial<Record<AnswerId, Reader>>> = {
  site: readSite,
  contactName: readPerson('contactName'),
  contactMail: readPerson('contactMail'),
  contactPhone: readPerson('contactPhone'),
  server: readServer,
  port: readPort,
  outboundProxy: (text) => {
    const outboundProxy = readHostAndPort(text);
    return outboundProxy === undefined ? undefined : { outboundProxy };
  },
  publicAddress: (text) => {
    const host = readAddress(text)?.host;
    return host === undefined ? undefined : { publicAddress: host };
  },
  channels: readCount,
  release: readRelease,
};

/** An answer in words. */
function wordsOf(id: AnswerId, value: string): Bilingual {
  return choiceLabel(fieldOf(id).choices ?? [], value);
}

/** A text on one line as it is meant: no spaces at its ends, none twice, nothing that can't be seen. */
function tidy(text: string): string {
  return removeUnsafeCharacters(text)
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}

/** Where a part of the answer went, or why it didn't. */
function tellMoved(other: AnswerId, value: string, before: string): Bilingual[] {
  const { label } = fieldOf(other);
  const moved = wordsOf(other, value);
  if (before === value) return [];
  if (before === '') return [{ it: `${moved.it} è andato in ${label.it}.`, en: `${moved.en} went into ${label.en}.` }];
  const kept = wordsOf(other, before);
  return [
    {
      it: `${moved.it} resta fuori: in ${label.it} c’è già ${kept.it}.`,
      en: `${moved.en} is left out: ${label.en} has ${kept.en} already.`,
    },
  ];
}

/** What a release of two numbers lacks, though it will do. */
const WHICH_RELEASE: Bilingual = {
  it: 'Va bene così; se sai anche il terzo numero, aggiungilo: 1.6.14.',
  en: 'This will do; if you know the third number too, add it: 1.6.14.',
};

/**
 * Puts answers that were read where they belong. What is in another field already stays there.
 *
 * @param typed what stood in the field that they were read from
 */
export function placeAnswers(id: AnswerId, answers: Answers, typed: string, read: SomeAnswers): Settled {
  const own = read[id] ?? typed;
  const others = Object.entries(read).filter(([other]) => other !== id) as [AnswerId, string][];
  const moved = others.filter(([other]) => answers[other].trim() === '');
  return {
    changed: {
      ...(own === answers[id] ? {} : { [id]: own }),
      ...Object.fromEntries(moved),
    },
    told: [
      ...(own === typed || own === '' ? [] : [{ it: `Corretto in ${quote(own)}.`, en: `Changed to ${quote(own)}.` }]),
      ...others.flatMap(([other, value]) => tellMoved(other, value, answers[other].trim())),
    ],
  };
}

/**
 * Settles the answer to one question once it has been typed: `sip.acme.it:5060` becomes a server and a port.
 */
export function settleAnswer(id: AnswerId, answers: Answers): Settled {
  const { control } = fieldOf(id);
  if (control !== 'line') return { changed: {}, told: [] };
  const typed = tidy(answers[id]);
  const { changed, told } = placeAnswers(id, answers, typed, (typed === '' ? undefined : READERS[id]?.(typed)) ?? {});
  const isRough = id === 'release' && /^\d+\.\d+$/.test(changed[id] ?? typed);
  return { changed, told: isRough ? [...told, WHICH_RELEASE] : told };
}
