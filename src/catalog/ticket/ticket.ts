import type { Bilingual } from '../model/types';

/** A ticket as it stands on the page and goes to the helpdesk. Plain text, lines end in `\n`. */
export interface Ticket {
  readonly subject: string;
  readonly body: string;
  /** Texts of it that tell of a person: they may go into a message, never into a web address. */
  readonly personal?: readonly string[];
}

/** What every ticket ends with. */
export const NO_PASSWORD: Bilingual = {
  it: 'Le credenziali si consegnano dentro il ticket, quando è aperto: questo testo non contiene password.',
  en: 'Credentials are handed over inside the ticket once it is open: this text holds no password.',
};

/** The answer of who doesn't know one yet: that is an answer, a blank isn't. */
export const NOT_KNOWN: Bilingual = { it: 'non lo so ancora', en: 'I don’t know yet' };

/** A ticket as one text, for the clipboard and for a file. */
export function ticketText({ subject, body }: Ticket): string {
  return `${subject}\n\n${body}`;
}
