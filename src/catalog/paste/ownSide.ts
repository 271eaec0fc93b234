/** Which addresses of a trace are NethVoice's side. */
import { OWN_SIDE, type SipMessage } from './types';

/** Networks that no provider is reached in: RFC 1918, this machine, RFC 4193. */
const PRIVATE = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|127\.|f[cd][0-9a-f]{2}:|::1$)/i;

/** An address without port and brackets. */
export function hostOf(place: string): string {
  return place.replace(/^\[([^\]]*)\].*$/, '$1').replace(/^([^:]+):\d+$/, '$1');
}

/** Whether an address, with or without its port, is of a network that no provider is reached in. */
export function isPrivate(place: string): boolean {
  return PRIVATE.test(hostOf(place));
}

/**
 * Tells NethVoice's addresses: what the program calls its own side, what sends a REGISTER, what is private.
 *
 * @returns whether an `address:port` is one of them; nothing is when the trace doesn't tell
 */
export function findOwnSide(messages: readonly SipMessage[]): (place: string | undefined) => boolean {
  const registering = messages.flatMap(({ method, source }) =>
    method === 'REGISTER' && source !== undefined ? [hostOf(source)] : [],
  );
  const own = new Set(registering);
  return (place) => {
    if (place === undefined) return false;
    return place === OWN_SIDE || own.has(hostOf(place)) || isPrivate(place);
  };
}
