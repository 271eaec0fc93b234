import { toWellFormed } from '../model/toWellFormed';
import type { Ticket } from './ticket';

/**
 * How a ticket reaches the helpdesk. `portal`: the form, which can't be prefilled. `widget`: Freshdesk's
 * feedback widget, which takes `helpdesk_ticket[field]`. `mail`: a message; `url` stays the portal. A
 * portal or a widget can have a mail address beside it, as a second way.
 */
export type HelpdeskRoute =
  | { readonly kind: 'portal' | 'widget'; readonly url: string; readonly mail?: string | undefined }
  | { readonly kind: 'mail'; readonly address: string; readonly url: string };

/** A link to the helpdesk, and how much of the text it carries. */
export interface TicketLink {
  readonly href: string;
  /** `all` of subject and body, a `part` that was cut to fit, or `none`. */
  readonly carries: 'all' | 'part' | 'none';
  /** Where a `part` ends: the first line that the link doesn't carry whole, and how many there are from it on. */
  readonly left?: { readonly line: string; readonly count: number };
  /** Whether what tells of a person was left out of it. */
  readonly isWithheld?: boolean;
}

/** In characters: mail clients and proxies cut longer addresses. */
export const MAX_LINK_LENGTH = 2000;

/** The route by mail: the one that is set, or the one beside another. */
export function mailRoute(route: HelpdeskRoute): HelpdeskRoute | undefined {
  if (route.kind === 'mail') return route;
  return route.mail === undefined ? undefined : { kind: 'mail', address: route.mail, url: route.url };
}

/** Stands in a link for what must not be in it. */
const WITHHELD = '[…]';

/** A ticket as a web address may carry it: servers, proxies and histories keep those. */
function withholdPersonal({ subject, body, personal = [] }: Ticket): Ticket {
  const texts = personal.map((text) => text.trim()).filter((text) => text !== '');
  const longestFirst = texts.sort((a, b) => b.length - a.length);
  const withhold = (text: string): string =>
    longestFirst.reduce((rest, found) => rest.replaceAll(found, () => WITHHELD), text);
  return { subject: withhold(subject), body: withhold(body) };
}

/** The address with as much of the ticket as is given. */
function buildHref(route: HelpdeskRoute, { subject, body }: Ticket): string {
  // A lone surrogate, half of a cut emoji, would make encodeURIComponent throw.
  const encode = (text: string): string => encodeURIComponent(toWellFormed(text));
  switch (route.kind) {
    case 'portal':
      return route.url;
    case 'widget':
      return `${route.url}?helpdesk_ticket%5Bsubject%5D=${encode(subject)}&helpdesk_ticket%5Bdescription%5D=${encode(body)}`;
    case 'mail':
      // RFC 6068 §5: line breaks in a mailto body are %0D%0A.
      return `mailto:${encodeURIComponent(route.address).replace('%40', '@')}?subject=${encode(subject)}&body=${encode(body.replaceAll('\n', '\r\n'))}`;
  }
}

/**
 * The link that opens the helpdesk with a ticket, at most {@link MAX_LINK_LENGTH} characters long. A body
 * that doesn't fit is cut at the end of a line where there is one, never inside a character. A web address
 * carries nothing that tells of a person; a message does.
 */
export function ticketLink(route: HelpdeskRoute, ticket: Ticket): TicketLink {
  if (route.kind !== 'widget') return cutToFit(route, ticket);
  const carried = withholdPersonal(ticket);
  const isWithheld = carried.subject !== ticket.subject || carried.body !== ticket.body;
  const link = cutToFit(route, carried);
  return isWithheld ? { ...link, isWithheld } : link;
}

/** The link with the whole ticket, or with as much of it as fits. */
function cutToFit(route: HelpdeskRoute, ticket: Ticket): TicketLink {
  const whole = buildHref(route, ticket);
  if (route.kind === 'portal') return { href: whole, carries: 'none' };
  if (whole.length <= MAX_LINK_LENGTH) return { href: whole, carries: 'all' };

  // Code points are enough: a cut emoji sequence still encodes.
  const characters = Array.from(ticket.body);
  const hrefOf = (length: number): string =>
    buildHref(route, { ...ticket, body: characters.slice(0, length).join('') });
  let fits = 0;
  let tooLong = characters.length;
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (hrefOf(middle).length <= MAX_LINK_LENGTH) fits = middle;
    else tooLong = middle;
  }
  const lineEnd = characters.slice(0, fits).lastIndexOf('\n');
  const kept = lineEnd > 0 ? lineEnd : fits;
  const href = hrefOf(kept);
  if (href.length > MAX_LINK_LENGTH) return { href: buildHref(route, { subject: '', body: '' }), carries: 'none' };
  const rest = characters.slice(kept).join('').replace(/^\n+/, '').split('\n');
  const count = rest.filter((line) => line.trim() !== '').length;
  return { href, carries: 'part', left: { line: rest[0] ?? '', count } };
}
