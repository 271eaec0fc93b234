import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailRoute, MAX_LINK_LENGTH, ticketLink, type HelpdeskRoute } from '../../../src/catalog/ticket/ticketLink';

const PORTAL: HelpdeskRoute = { kind: 'portal', url: 'https://helpdesk.nethesis.it/support/tickets/new' };
const WIDGET: HelpdeskRoute = { kind: 'widget', url: 'https://helpdesk.nethesis.it/widgets/feedback_widget/new' };
const MAIL: HelpdeskRoute = { kind: 'mail', address: 'help@example.org', url: PORTAL.url };

describe('ticketLink', () => {
  it('opens the portal’s form as it is: it takes no text', () => {
    expect(ticketLink(PORTAL, { subject: 'S', body: 'B' })).toEqual({ href: PORTAL.url, carries: 'none' });
  });

  it('carries a short ticket whole, and it decodes to the same', () => {
    const ticket = { subject: 'Perché & "così"?', body: 'uno\ndue\u202E\n</script>\njavascript:alert(1) 📞' };
    const widget = ticketLink(WIDGET, ticket);
    expect(widget.carries).toBe('all');
    const parameters = new URL(widget.href).searchParams;
    expect(parameters.get('helpdesk_ticket[subject]')).toBe(ticket.subject);
    expect(parameters.get('helpdesk_ticket[description]')).toBe(ticket.body);
    const mail = new URL(ticketLink(MAIL, ticket).href);
    expect(mail.pathname).toBe('help@example.org');
    expect(mail.searchParams.get('body')).toBe(ticket.body.replaceAll('\n', '\r\n'));
  });

  it('cuts a long text at the end of a line and says so', () => {
    const body = Array.from({ length: 200 }, (_, index) => `riga ${index} con un po’ di testo`).join('\n');
    const link = ticketLink(WIDGET, { subject: 'S', body });
    expect(link.carries).toBe('part');
    const carried = new URL(link.href).searchParams.get('helpdesk_ticket[description]') ?? '';
    expect(body.startsWith(`${carried}\n`)).toBe(true);
    const rest = body.slice(carried.length + 1).split('\n');
    expect(link.left).toEqual({ line: rest[0], count: rest.length });
  });

  it('goes by mail too where an address stands beside the portal', () => {
    expect(mailRoute(PORTAL)).toBeUndefined();
    expect(mailRoute(MAIL)).toBe(MAIL);
    expect(mailRoute({ kind: 'portal', url: PORTAL.url, mail: 'help@example.org' })).toEqual(MAIL);
  });

  it('never grows beyond the limit, nor breaks, whatever is typed', () => {
    const text = fc.string({ unit: 'binary', maxLength: 6000 });
    fc.assert(
      fc.property(text, text, fc.constantFrom(WIDGET, MAIL, PORTAL), (subject, body, route) => {
        const { href } = ticketLink(route, { subject, body });
        expect(href.length).toBeLessThanOrEqual(MAX_LINK_LENGTH);
        expect(() => decodeURIComponent(href)).not.toThrow();
      }),
    );
    expect(ticketLink(WIDGET, { subject: '\uD800', body: '\uDFFF' }).carries).toBe('all');
  });
});
