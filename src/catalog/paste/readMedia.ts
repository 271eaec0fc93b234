import { parse } from 'sdp-transform';
import type { Media } from './types';

/** The payload types that need no `a=rtpmap` (RFC 3551 §6). */
const STATIC_TYPES: Readonly<Record<string, string>> = {
  '0': 'PCMU',
  '3': 'GSM',
  '4': 'G723',
  '8': 'PCMA',
  '9': 'G722',
  '18': 'G729',
};

/** The catalog's names of codecs, which are Asterisk's. */
const NAMES: Readonly<Record<string, string>> = { pcma: 'alaw', pcmu: 'ulaw', 'g726-32': 'g726' };

/** What comes along with a codec and is none. */
const NO_CODEC = /^(?:telephone-event|cn|red)$/i;

/** More lines than these are no description of a call. */
const MOST_LINES = 400;

/**
 * The audio of a session description (RFC 4566).
 *
 * @returns nothing when there is no audio in it
 */
export function readMedia(lines: readonly string[]): Media | undefined {
  const sdp = parse(lines.slice(0, MOST_LINES).join('\r\n'));
  const audio = sdp.media.find(({ type }) => type === 'audio');
  if (audio === undefined) return undefined;
  const named = new Map(audio.rtp.map(({ payload, codec }) => [String(payload), codec]));
  // The library makes a number of a value that looks like one.
  const codecs = String((audio.payloads as string | number | undefined) ?? '')
    .split(' ')
    .flatMap((payload) => {
      const name = named.get(payload) ?? STATIC_TYPES[payload];
      return name === undefined || NO_CODEC.test(name) ? [] : [NAMES[name.toLowerCase()] ?? name.toLowerCase()];
    });
  const address = audio.connection?.ip ?? sdp.connection?.ip;
  return {
    codecs: [...new Set(codecs)],
    srtp: audio.protocol.includes('SAVP') || (audio.crypto ?? []).length > 0,
    ...(address === undefined ? {} : { address }),
    port: audio.port,
    hasTones: audio.rtp.some(({ codec }) => /^telephone-event$/i.test(codec)),
  };
}
