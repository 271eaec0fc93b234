import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { ATTACHMENTS, type AttachmentId } from '../../catalog/ticket/attachments';
import { useLocale } from '../../hooks/useLocale';
import CopyButton from '../CopyButton';
import styles from './styles.module.css';

interface AttachmentsProps {
  readonly ids: readonly AttachmentId[];
  readonly attached: ReadonlySet<AttachmentId>;
  readonly onAttach: (id: AttachmentId, isAttached: boolean) => void;
}

/** What to attach, and the commands that collect it; ticked is what the ticket says to be attached. */
export default function Attachments({ ids, attached, onAttach }: AttachmentsProps): ReactNode {
  const locale = useLocale();
  return (
    <>
      <p>
        <Translate id="guided.attach.text">
          Spunta quello che hai pronto: il ticket lo dice. Le password non vanno negli allegati: si consegnano dentro il
          ticket, quando è aperto.
        </Translate>
      </p>
      <ul className={styles.attachments}>
        {ids.map((id) => {
          const { label, how, commands } = ATTACHMENTS[id];
          return (
            <li key={id}>
              <label className={styles.tick}>
                <input
                  type="checkbox"
                  name="attached"
                  value={id}
                  checked={attached.has(id)}
                  onChange={({ target }) => onAttach(id, target.checked)}
                />
                {label[locale]}
              </label>
              <div className={styles.commands}>
                <pre>{commands}</pre>
                <CopyButton getText={() => commands}>
                  <Translate id="code.copy">Copia</Translate>
                  <span className="visuallyHidden">{` ${label[locale]}`}</span>
                </CopyButton>
              </div>
              <p className={styles.how}>{how[locale]}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
