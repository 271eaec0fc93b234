/** What a text says of a person. */
export interface PastedContact {
  readonly name?: string;
  readonly mail?: string;
  readonly phone?: string;
}

const MAIL = /[^\s@<>()[\]:;,"]+@[^\s@<>()[\]:;,"]+/g;

/** The most digits of a telephone number (E.164). */
const MOST_DIGITS = 15;

/** A telephone number, perhaps with an extension. */
const PHONE = /(?:\+|\b)\d(?:[\s()./-]*\d){4,}(?:\s*(?:int|interno|ext|extension)\.?\s*\d+)?/giu;

/** What stands before an address or a number in a signature. */
const LABELS =
  /\b(?:mailto|e-?mail|mail|tel|telefono|telephone|phone|cell|cellulare|mobile|mob|fax|nome|name)\b\.?\s*:?/giu;

/**
 * Takes a pasted contact apart: `Mario Rossi <m@acme.it>`, `Tel. 0721 405516`.
 *
 * @returns nothing where there are several addresses or numbers: a person has to choose
 */
export function readContact(text: string): PastedContact | undefined {
  const mails = text.match(MAIL) ?? [];
  const rest = text.replace(MAIL, ' ');
  const phones = rest.match(PHONE) ?? [];
  const isTooLong = phones.some((phone) => phone.replace(/int.*|ext.*|\D/giu, '').length > MOST_DIGITS);
  if (mails.length > 1 || phones.length > 1 || isTooLong) return undefined;
  const name = rest
    .replace(PHONE, ' ')
    .replace(LABELS, ' ')
    .replace(/[<>"“”«»;:|[\]()]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.-]+|[\s,-]+$/g, '');
  const [local = '', domain = ''] = (mails[0] ?? '').split('@');
  return {
    ...(/\p{L}/u.test(name) ? { name } : {}),
    ...(mails[0] === undefined ? {} : { mail: `${local}@${domain.toLowerCase().replace(/\.+$/, '')}` }),
    ...(phones[0] === undefined ? {} : { phone: phones[0].trim() }),
  };
}
