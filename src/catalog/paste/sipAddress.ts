/** The parts of an address in a header of SIP that say where a call goes; lenient, since traces are cut. */
export interface SipAddress {
  readonly user?: string;
  readonly host: string;
  readonly port?: string;
}

const ADDRESS = /sips?:(?:([^@>\s]{0,256})@)?(\[[^\]\s]{0,64}\]|[^\s:;>?,"]{1,253})(?::(\d{1,5}))?/i;

/** The first SIP URI in a header or a line (RFC 3261 §19.1), its user without parameters and password. */
export function readSipAddress(text: string): SipAddress | undefined {
  const [, user, host, port] = ADDRESS.exec(text.slice(0, 2000)) ?? [];
  if (host === undefined) return undefined;
  const name = user?.split(/[:;]/)[0];
  return {
    ...(name === undefined || name === '' ? {} : { user: name }),
    host: host.toLowerCase(),
    ...(port === undefined ? {} : { port }),
  };
}

/** Whether the user of an address is a telephone number. */
export function isNumber(user: string | undefined): user is string {
  return user !== undefined && /^\+?\d{3,15}$/.test(user);
}
