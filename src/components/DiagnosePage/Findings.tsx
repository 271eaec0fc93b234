import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { issueAddress } from '../../catalog/model/announcedProviders';
import type { ShownCause } from '../../catalog/paste/causes';
import type { Diagnosed } from '../../catalog/paste/diagnose';
import type { Paste } from '../../catalog/paste/readPaste';
import { SURENESS_LABELS } from '../../catalog/paste/sureness';
import type { PasteKind } from '../../catalog/paste/types';
import { useLocale } from '../../hooks/useLocale';
import styles from './styles.module.css';

/** What a text was recognised as. */
function kindWords(kind: PasteKind): string {
  switch (kind) {
    case 'sip':
      return translate({ id: 'diagnose.kind.sip', message: 'messaggi SIP' });
    case 'rows':
      return translate({ id: 'diagnose.kind.rows', message: 'righe della tabella pjsip' });
    case 'endpoint':
      return translate({ id: 'diagnose.kind.endpoint', message: 'endpoint di Asterisk' });
    case 'registrations':
      return translate({ id: 'diagnose.kind.registrations', message: 'registrazioni di Asterisk' });
    case 'section':
      return translate({ id: 'diagnose.kind.section', message: 'una sezione di pjsip.conf o sip.conf' });
    case 'registration':
      return translate({ id: 'diagnose.kind.registration', message: 'una stringa di registrazione' });
    case 'letter':
      return translate({ id: 'diagnose.kind.letter', message: 'la lettera di un provider' });
  }
}

/** What the text is, and what was taken out of it. */
export function Recognised({ paste: { kinds, replaced } }: { readonly paste: Paste }): ReactNode {
  const counts = { password: String(replaced.password), digest: String(replaced.digest), key: String(replaced.key) };
  return (
    <>
      {kinds.length === 0 ? (
        <p>
          <Translate id="diagnose.unknown">
            Non è un testo che riconosciamo. Si leggono: tracce SIP di sngrep, Asterisk, tcpdump -A, ngrep e Wireshark;
            righe della tabella pjsip; pjsip show endpoint e pjsip show registrations; sezioni di pjsip.conf e sip.conf;
            stringhe di registrazione; lettere con i dati della linea.
          </Translate>
        </p>
      ) : (
        <p>
          {translate(
            { id: 'diagnose.kinds', message: 'Riconosciuto: {kinds}.' },
            { kinds: kinds.map(kindWords).join(', ') },
          )}
        </p>
      )}
      <p>
        {translate(
          {
            id: 'diagnose.replaced',
            message: 'Tolti prima di tutto: password {password}, risposte digest {digest}, chiavi SRTP {key}.',
          },
          counts,
        )}
      </p>
    </>
  );
}

/** Whose line it is, how sure, and why. */
export function Providers({ found: { matches, nearest, inWizard } }: { readonly found: Diagnosed }): ReactNode {
  const locale = useLocale();
  if (matches.length === 0) {
    return (
      <p>
        <Translate id="diagnose.nobody">Nessun provider del catalogo.</Translate>{' '}
        {nearest.length > 0 && <Translate id="diagnose.nearest">Il nome più vicino:</Translate>}{' '}
        {nearest.map(({ key, name }) => (
          <Link key={key} to={`/providers/${key}`}>
            {name}
          </Link>
        ))}
      </p>
    );
  }
  return (
    <ul>
      {matches.map(({ record, sure, reasons }) => (
        <li key={record.key}>
          <Link to={`/providers/${record.key}`}>{record.name}</Link> <em>{SURENESS_LABELS[sure][locale]}</em>
          {inWizard.has(record.key) && (
            <>
              {' '}
              <Link to={`/providers/${record.key}#sheet`}>
                <Translate id="sheet">Scheda di installazione</Translate>
              </Link>
            </>
          )}
          {reasons.slice(0, 3).map(({ clue, why }) => (
            <span key={`${clue.kind}${clue.value}`} className={styles.reason}>
              <code>{clue.value.slice(0, 80)}</code> {why[locale]}{' '}
              {translate({ id: 'diagnose.line', message: '(riga {line})' }, { line: String(clue.line) })}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The page of a source: of the tracker's, or of a standard's section; nothing for others. */
function addressOf(source: string): string | undefined {
  const [, rfc, section] = /^RFC (\d+) §([\d.]+)$/.exec(source) ?? [];
  if (rfc !== undefined) return `https://www.rfc-editor.org/rfc/rfc${rfc}#section-${section}`;
  return source.includes('#') ? issueAddress(source) : undefined;
}

/** What is known about what the text shows. */
export function Causes({ causes }: { readonly causes: readonly ShownCause[] }): ReactNode {
  const locale = useLocale();
  if (causes.length === 0) {
    return (
      <p>
        <Translate id="diagnose.no.cause">
          Non vi abbiamo riconosciuto un problema noto: non vuol dire che non ce ne siano.
        </Translate>
      </p>
    );
  }
  return (
    <ul>
      {causes.map(({ cause, lines }) => (
        <li key={cause.id} className={styles.cause}>
          <strong>{cause.symptom[locale]}</strong> <em>{SURENESS_LABELS[cause.sure][locale]}</em>{' '}
          {translate({ id: 'diagnose.lines', message: 'righe {lines}' }, { lines: lines.slice(0, 5).join(', ') })}
          <br />
          {cause.known[locale]}
          <br />
          {translate({ id: 'diagnose.look', message: 'Guarda: {what}' }, { what: cause.lookAt[locale] })}
          <br />
          <Translate id="diagnose.source">Fonte:</Translate>{' '}
          {cause.sources.length === 0 && <Translate id="diagnose.documentation">documentazione di NethVoice</Translate>}
          {cause.sources.map((source, index) => {
            const address = addressOf(source);
            return (
              <span key={source}>
                {index > 0 && ', '}
                {address === undefined ? source : <Link to={address}>{source}</Link>}
              </span>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
