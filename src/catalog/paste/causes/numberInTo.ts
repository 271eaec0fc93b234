import { linesOf, type Cause } from './cause';

/** An inbound call whose number stands where the dial plan doesn't look. */
export const numberInTo: Cause = {
  id: 'number-in-to',
  concerns: 'inbound',
  symptom: {
    it: '404 a una chiamata in arrivo che ha il numero chiamato nel To, non nel Request-URI.',
    en: '404 to an inbound call that has the called number in To, not in the Request-URI.',
  },
  known: {
    it: 'Per i provider che mettono il numero chiamato (DID) solo nel To il context è from-pstn-toheader: con from-pstn il numero è cercato nel Request-URI.',
    en: 'For providers that put the called number (DID) only in To the context is from-pstn-toheader: with from-pstn the number is looked for in the Request-URI.',
  },
  lookAt: {
    it: 'il context del trunk; se è già from-pstn-toheader, la rotta in entrata per quel numero.',
    en: 'the trunk’s context; where it is from-pstn-toheader already, the inbound route of that number.',
  },
  sure: 'possible',
  sources: [],
  find: ({ dialogs }) =>
    linesOf(
      dialogs,
      ({ direction, final, called }) => direction !== 'out' && final?.code === 404 && called?.where === 'to',
    ),
};
