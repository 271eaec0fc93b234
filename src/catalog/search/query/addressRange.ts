import { isIpv4 } from '../../model/hosts';

/** Addresses of IPv4 from one to another, both included, as numbers. */
export interface AddressRange {
  readonly from: number;
  readonly to: number;
}

/** An IPv4 address as a number; NaN when it isn't one. */
function toNumber(address: string): number {
  return isIpv4(address) ? address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0) : NaN;
}

/** How many addresses the text behind the slash leaves free: of `24` or `255.255.255.0`, 256. */
function sizeOf(mask: string): number {
  return /^\d{1,2}$/.test(mask) ? 2 ** (32 - Number(mask)) : 2 ** 32 - toNumber(mask);
}

/**
 * Reads a range of addresses: `77.239.128.0/24`, `77.239.128.0/255.255.255.0`, `77.239.128.1-77.239.128.20` or
 * `77.239.128.1-20`.
 *
 * @returns nothing when the text isn't one
 */
export function parseAddressRange(text: string): AddressRange | undefined {
  const [, first = '', sign, rest = ''] = /^([\d.]+)([/-])([\d.]+)$/.exec(text) ?? [];
  const start = toNumber(first);
  const size = sign === '/' ? sizeOf(rest) : 1;
  const from = Math.floor(start / size) * size;
  const to = sign === '/' ? from + size - 1 : toNumber(isIpv4(rest) ? rest : first.replace(/\d+$/, rest));
  return size >= 1 && to >= from ? { from, to } : undefined;
}

/** Whether a host is an address of a range. */
export function isInRange(host: string, { from, to }: AddressRange): boolean {
  const address = toNumber(host);
  return address >= from && address <= to;
}
