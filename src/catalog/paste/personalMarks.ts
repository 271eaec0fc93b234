import { isIpv4, isIpv6 } from '../model/hosts';

/** Takes telephone numbers, addresses and mail boxes out of texts; the same one gets the same mark in all of them. */
export interface PersonalMarks {
  readonly replace: (text: string) => string;
  /** How many different ones were taken out so far. */
  readonly counts: () => { readonly numbers: number; readonly addresses: number };
}

/** Addresses that say nothing of a customer: this machine, none, all. */
const OF_NOBODY = /^(?:127\.|0\.0\.0\.0$|255\.255\.255\.255$|::1?$)/;

/** A mail address, or a SIP URI, which is none: its user and its host are looked at by themselves. */
const MAIL = /\b(?:sips?|tel):\S+|(?<![\w.:%+-])[\w.%+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}\b/giu;

const ADDRESS = /(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,8})(?![\w]|\.\d)/giu;

/** Six to fifteen digits (ITU-T E.164 §6.2.1), with the signs that people put between them; or a line of SDP whose numbers are codecs. */
const NUMBER = /^m=.*|(?:(?<![\w./-])|(?<=:))(?:\+|00)?\d(?:[ ./-]?\d){5,17}(?![\w:]|[./-]\d)/gmu;

/** What is written in digits and is no telephone number: dates, times, amounts with decimals. */
const NO_NUMBER = /^(?:\d{4}[-/.]\d\d[-/.]\d\d|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d+\.\d+$|\d{1,3}(?:\.\d{1,3}){3}$)/;

/** Begins to take out what tells of a person, when somebody asks for it. */
export function createPersonalMarks(): PersonalMarks {
  const numbers = new Map<string, string>();
  const addresses = new Map<string, string>();
  const mails = new Map<string, string>();
  /** The mark of a value. */
  const markOf = (known: Map<string, string>, value: string, name: string): string => {
    const mark = known.get(value) ?? `[${name}-${known.size + 1}]`;
    known.set(value, mark);
    return mark;
  };
  return {
    replace: (text) =>
      text
        .replace(MAIL, (mail) => (/^(?:sips?|tel):/i.test(mail) ? mail : markOf(mails, mail.toLowerCase(), 'mail')))
        .replace(ADDRESS, (address) =>
          (isIpv4(address) || (isIpv6(address.toLowerCase()) && address.length > 4)) && !OF_NOBODY.test(address)
            ? markOf(addresses, address.toLowerCase(), 'ip')
            : address,
        )
        .replace(NUMBER, (number) => {
          const digits = number.replace(/\D/g, '');
          if (number.startsWith('m=') || NO_NUMBER.test(number) || digits.length < 6 || digits.length > 15)
            return number;
          return markOf(numbers, digits.replace(/^(?:0039|39(?=0|3\d{8}))/, ''), 'tel');
        }),
    counts: () => ({ numbers: numbers.size, addresses: addresses.size + mails.size }),
  };
}
