import type { Bilingual } from '../model/types';

/** A question of the guided ticket about the one concrete case. */
export interface TicketField {
  readonly label: Bilingual;
  /** Example or hint below the label. */
  readonly help?: Bilingual;
  /** Whether the answer may have several lines. */
  readonly isLong?: true;
}

/** The questions by id, in their order on the page and in the ticket. */
export const TICKET_FIELDS = {
  release: { label: { it: 'Release di NethVoice', en: 'NethVoice release' } },
  when: {
    label: { it: 'Data e ora', en: 'Date and time' },
    help: {
      it: 'Di un caso preciso: è lì che si guarda nel log e nella traccia.',
      en: 'Of one precise case: that is where log and trace are looked at.',
    },
  },
  caller: { label: { it: 'Numero chiamante', en: 'Calling number' } },
  called: { label: { it: 'Numero chiamato', en: 'Called number' } },
  happened: {
    label: { it: 'Che cosa si è sentito o visto', en: 'What was heard or seen' },
    help: {
      it: 'Per esempio quale parte non sente, dopo quanti secondi, quale codice.',
      en: 'For example which side doesn’t hear, after how many seconds, which code.',
    },
    isLong: true,
  },
  expected: { label: { it: 'Che cosa ci si aspettava', en: 'What was expected' }, isLong: true },
  since: { label: { it: 'Da quando, e che cosa è cambiato', en: 'Since when, and what changed' }, isLong: true },
  network: {
    label: { it: 'La rete tra NethVoice e l’esterno', en: 'The network between NethVoice and the outside' },
    help: { it: 'Firewall, router, altre reti, più WAN.', en: 'Firewall, router, other networks, several WANs.' },
    isLong: true,
  },
  checked: { label: { it: 'Già controllato', en: 'Already checked' }, isLong: true },
} as const satisfies Readonly<Record<string, TicketField>>;

/** One of the questions. */
export type TicketFieldId = keyof typeof TICKET_FIELDS;

/** All questions. */
export const ALL_FIELDS = Object.keys(TICKET_FIELDS) as readonly TicketFieldId[];

/** The questions that only a call has an answer to. */
export const CALL_FIELDS: readonly TicketFieldId[] = ['caller', 'called'];
