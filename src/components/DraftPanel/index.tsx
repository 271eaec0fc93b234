import { useId, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { Draft } from '../../catalog/request/buildDraft';
import { fieldOf } from '../../catalog/request/requestFields';
import { useCopy } from '../../hooks/useCopy';
import { useLocale } from '../../hooks/useLocale';
import DownloadButton from '../DownloadButton';
import CopyOutcome from '../TicketPanel/CopyOutcome';
import panel from '../TicketPanel/styles.module.css';
import styles from './styles.module.css';

/** The draft descriptor of a request: to be read, copied, attached, and put into place by `catalog new`. */
export default function DraftPanel({ draft }: { readonly draft: Draft | undefined }): ReactNode {
  const id = useId();
  const locale = useLocale();
  const [state, copy] = useCopy();
  if (draft === undefined) {
    return (
      <p className={panel.hint}>
        <Translate id="request.draft.none">La bozza compare appena c’è il nome del provider.</Translate>
      </p>
    );
  }
  return (
    <div className={panel.panel}>
      <p className={styles.name} id={id}>
        <code>{`${draft.key}.md`}</code>
      </p>
      <pre className={panel.text} tabIndex={0} role="group" aria-labelledby={id}>
        {draft.text}
      </pre>
      {draft.altered.length > 0 && (
        <p className={styles.altered}>
          <Translate
            id="request.draft.altered"
            values={{ fields: draft.altered.map(({ id: field }) => fieldOf(field).label[locale]).join(', ') }}
          >
            {
              'Il file è pubblico, e qui non è tutto come l’hai scritto: {fields}. Restano fuori i caratteri invisibili o di direzione, gli indirizzi di posta, i valori che non vanno bene e ciò che supera la lunghezza ammessa. Nel ticket c’è tutto.'
            }
          </Translate>
        </p>
      )}
      <p className={panel.actions}>
        <button type="button" className="button button--secondary" onClick={() => void copy(draft.text)}>
          <Translate id="request.draft.copy">Copia la bozza</Translate>
        </button>
        <DownloadButton makeFile={() => ({ name: `${draft.key}.md`, type: 'text/markdown', text: draft.text })}>
          <Translate id="request.draft.download">Scarica la bozza</Translate>
        </DownloadButton>
      </p>
      <CopyOutcome state={state} />
      <p className={panel.hint}>
        <Translate
          id="request.draft.place"
          values={{
            command: <code>{`npm run catalog -- new ${draft.key}.md`}</code>,
            guide: (
              <Link to="/guide/contributing#new">
                <Translate id="request.draft.guide">la guida dice come</Translate>
              </Link>
            ),
          }}
        >
          {'Chi lavora sul catalogo la mette al suo posto con {command}: {guide}.'}
        </Translate>
      </p>
    </div>
  );
}
