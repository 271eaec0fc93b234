import type { Bilingual } from '../model/types';

/** Something that Nethesis asks a reseller to send with a ticket. */
export interface Attachment {
  readonly label: Bilingual;
  /** How it is collected, around the commands. */
  readonly how: Bilingual;
  /** The commands, a line each, in their order. */
  readonly commands: string;
}

const CAPTURE: Bilingual = {
  it: 'Come root sul nodo del cluster: riproduci il problema, salva con F2 e allega il file. Con -O il file si salva già durante la cattura. sngrep vede solo il SIP in chiaro: non i telefoni in TLS, non il traffico tra proxy e applicazioni, non WebRTC.',
  en: 'As root on the cluster: reproduce the problem, save with F2 and attach the file. With -O the file is saved while it captures. sngrep sees plain SIP only: not TLS phones, not the traffic between the proxy and the applications, not WebRTC.',
};

/** What can be attached, by id: what Nethesis asks for, and nothing else. */
export const ATTACHMENTS = {
  capture: {
    label: { it: 'Cattura SIP della chiamata', en: 'SIP capture of the call' },
    how: CAPTURE,
    commands: 'sngrep -r -c -O ticket.pcap',
  },
  registrations: {
    label: { it: 'Cattura SIP della registrazione', en: 'SIP capture of the registration' },
    how: CAPTURE,
    commands: 'sngrep -r -O ticket.pcap',
  },
  log: {
    label: { it: 'Log di Asterisk di quel momento', en: 'Asterisk log of that moment' },
    how: {
      it: 'Il primo comando dice come si chiama il modulo: se non è nethvoice1, scrivi il suo nome nel secondo. Poi riproduci il problema e copia il testo in un file.',
      en: 'The first command says what the module is called: if it isn’t nethvoice1, put its name into the second. Then reproduce the problem and copy the text into a file.',
    },
    commands: 'loginctl list-users | grep nethvoice\nrunagent -m nethvoice1\nasterisk -rvvvvvv',
  },
  addresses: {
    label: { it: 'Indirizzi e rotte', en: 'Addresses and routes' },
    how: { it: 'Incolla il testo, non un’immagine.', en: 'Paste the text, not a picture.' },
    commands: 'ip a\nip r',
  },
  system: {
    label: { it: 'Carico, dischi e memoria', en: 'Load, disks and memory' },
    how: { it: 'Incolla il testo, non un’immagine.', en: 'Paste the text, not a picture.' },
    commands: 'top -b -n 1\ndf -h\nfree -h',
  },
} as const satisfies Readonly<Record<string, Attachment>>;

/** One of the things that can be attached. */
export type AttachmentId = keyof typeof ATTACHMENTS;
