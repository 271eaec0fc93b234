import { perEntry } from './rule';

/** A status certified rests on something, and that is there; either way the wizard offers the provider. */
export const evidenceHolds = perEntry(['status', 'evidence', 'wizard', 'test_records'], ({ descriptor }, report) => {
  const { status, evidence, wizard, testRecords } = descriptor;
  if (status === 'certified' && evidence === undefined) {
    report(['status'], {
      what: {
        it: 'Lo stato è certified ma non è detto su che cosa si basa.',
        en: 'The status is certified but nothing says what it rests on.',
      },
      allowed: { it: 'evidence: wizard-list oppure test-record', en: 'evidence: wizard-list or test-record' },
      fix: { it: 'Aggiungi il campo evidence.', en: 'Add the field evidence.' },
    });
  } else if (evidence !== undefined && wizard === undefined) {
    report(['evidence'], {
      what:
        evidence === 'wizard-list'
          ? {
              it: 'Si basa sull’elenco del wizard, ma manca il campo wizard.',
              en: 'It rests on the wizard’s list, but the field wizard is missing.',
            }
          : {
              it: 'Si basa su test registrati, ma manca il campo wizard: chi è certificato è nel wizard.',
              en: 'It rests on recorded tests, but the field wizard is missing: what is certified is in the wizard.',
            },
      allowed: { it: 'wizard con id e since', en: 'wizard with id and since' },
      fix: { it: 'Aggiungi wizard, oppure togli evidence.', en: 'Add wizard, or remove evidence.' },
    });
  } else if (evidence === 'test-record' && testRecords.every(({ path }) => path !== 'nethvoice')) {
    report(['evidence'], {
      what: {
        it: 'Si basa su test registrati, ma in test_records non c’è un verbale di test attraverso NethVoice.',
        en: 'It rests on recorded tests, but test_records has no record of tests through NethVoice.',
      },
      allowed: { it: 'un verbale con path: nethvoice', en: 'a record with path: nethvoice' },
      fix: {
        it: 'Aggiungi il verbale con npm run catalog -- record, oppure usa evidence: wizard-list.',
        en: 'Add the record with npm run catalog -- record, or use evidence: wizard-list.',
      },
    });
  }
});
