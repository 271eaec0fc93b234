/** What a pasted text holds, as it was recognised. Every line number counts from 1, in the text without its secrets. */

/** What is offered or answered for the audio of a call (RFC 4566, RFC 3264). */
export interface Media {
  /** Names of the codecs in order of preference, as the catalog writes them where it knows them: `alaw`, `g729`. */
  readonly codecs: readonly string[];
  /** Whether the audio is to be encrypted (RFC 3711): a profile `SAVP`, or a key of RFC 4568. */
  readonly srtp: boolean;
  /** Where the audio is expected. */
  readonly address?: string;
  readonly port: number;
  /** Whether the tones of keys are to travel as events (RFC 4733). */
  readonly hasTones: boolean;
}

/** A SIP message (RFC 3261 §7). */
export interface SipMessage {
  readonly line: number;
  /** As it is printed. */
  readonly time?: string;
  /** Seconds since midnight, or since the capture began, as the program prints it. */
  readonly seconds?: number;
  /** `address:port`; {@link OWN_SIDE} where the program says only that the message came in or went out. */
  readonly source?: string;
  readonly target?: string;
  /** Of a request. */
  readonly method?: string;
  readonly uri?: string;
  /** Of a response. */
  readonly code?: number;
  readonly reason?: string;
  /** By name in lower case, compact forms (§7.3.3) written out. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly media?: Media;
}

/** Reads one kind of thing out of a text. */
export interface LineReader<Found, Taken = boolean> {
  /** Takes lines, one after the other; tells whether they are of that kind, unless nobody asks. */
  readonly take: (line: string, number: number) => Taken;
  readonly finish: () => Found;
}

/** The side that printed the trace, in programs that don't name it. */
export const OWN_SIDE = 'NethVoice';

/** A setting and the line on which it stands. */
export interface PastedSetting {
  readonly value: string;
  readonly line: number;
}

/** Settings of one trunk under the wizard's keywords. */
export interface PastedTrunk {
  /** Its number in the tables, where the text says it. */
  readonly id?: string;
  readonly name: string;
  readonly line: number;
  /** Rows of the table `pjsip`, which has every keyword; or what Asterisk or a file say of it, which is a part. */
  readonly source: 'rows' | 'endpoint' | 'section';
  readonly settings: ReadonlyMap<string, PastedSetting>;
  /** The number that the trunk calls with: `outcid` of the table `trunks`. */
  readonly phone?: string;
}

/** A line of `pjsip show registrations`. */
export interface Registration {
  readonly line: number;
  readonly name: string;
  readonly serverUri: string;
  /** `Registered`, `Rejected`, `Unregistered` … */
  readonly status: string;
}

/** Something in the text that may say whose line it is about. */
export interface Clue {
  readonly kind: 'host' | 'realm' | 'agent' | 'text';
  readonly value: string;
  readonly line: number;
}

/** The kinds of text that are recognised. */
export const PASTE_KINDS = ['sip', 'rows', 'endpoint', 'registrations', 'section', 'registration', 'letter'] as const;

/** A kind of text. */
export type PasteKind = (typeof PASTE_KINDS)[number];
