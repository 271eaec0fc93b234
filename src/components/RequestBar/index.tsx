import { useId, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { buildDraft } from '../../catalog/request/buildDraft';
import { writeRequestFile } from '../../catalog/request/requestFile';
import { answersOf, isBlank, type RequestRecord } from '../../catalog/request/requestRecord';
import { requestStore, type Requests } from '../../hooks/useRequests';
import ConfirmButton from '../ConfirmButton';
import DownloadButton, { type DownloadedFile } from '../DownloadButton';
import { focusField } from '../RequestForm/ErrorSummary';
import ImportButton from './ImportButton';
import { requestName } from './requestName';
import styles from './styles.module.css';

/** Which of several requests the page is about. */
function Chooser({ requests, current }: Pick<Requests, 'requests' | 'current'>): ReactNode {
  const id = useId();
  const isListed = requests.some((request) => request.id === current.id);
  if (requests.length === 0 || (requests.length === 1 && isListed)) return undefined;
  return (
    <p className={styles.chooser}>
      <label htmlFor={id}>{translate({ id: 'request.choose', message: 'Richiesta' })}</label>
      <select id={id} value={current.id} onChange={({ target }) => requestStore().select(target.value)}>
        {!isListed && <option value={current.id}>{translate({ id: 'request.blank', message: 'nuova, vuota' })}</option>}
        {requests.map((request) => (
          <option key={request.id} value={request.id}>
            {requestName(request)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Puts the focus on the first question of the request that is shown next; the button may be out of use by then. */
function focusFirst(): void {
  setTimeout(() => focusField('name'));
}

/** A request as the file that it is saved to. */
function toFile(request: RequestRecord): DownloadedFile {
  const key = buildDraft(answersOf(request))?.key ?? 'provider';
  return { name: `${key}.request.json`, type: 'application/json', text: writeRequestFile(request) };
}

interface RequestBarProps extends Requests {
  /** The ids of the checklist's items. */
  readonly items: readonly string[];
}

/** The requests of this browser: choose, begin, save, take in, delete. */
export default function RequestBar({ requests, current, isKept, isReady, items }: RequestBarProps): ReactNode {
  const [told, setTold] = useState('');
  const isEmpty = isBlank(current);
  const remove = (): void => {
    requestStore().remove();
    setTold(translate({ id: 'request.removed', message: 'Richiesta eliminata.' }));
    focusFirst();
  };
  const forget = (): void => {
    requestStore().forget();
    setTold(translate({ id: 'request.forgotten', message: 'In questo browser non è rimasto niente.' }));
  };
  return (
    <div className={styles.bar}>
      <Chooser requests={requests} current={current} />
      <div className={styles.tools}>
        <button
          type="button"
          className="button button--secondary"
          disabled={!isReady || isEmpty}
          onClick={() => {
            requestStore().add();
            setTold(translate({ id: 'request.added', message: 'Richiesta nuova: l’altra resta nell’elenco.' }));
            focusFirst();
          }}
        >
          {translate({ id: 'request.new', message: 'Nuova richiesta' })}
        </button>
        <DownloadButton makeFile={() => toFile(current)} isDisabled={!isReady || isEmpty}>
          {translate({ id: 'request.export', message: 'Esporta' })}
        </DownloadButton>
        <ImportButton isDisabled={!isReady} items={items} onTold={setTold} />
        <ConfirmButton
          isDisabled={!isReady || isEmpty}
          question={translate({ id: 'request.remove.question', message: 'Eliminare questa richiesta?' })}
          onConfirm={remove}
        >
          {translate({ id: 'request.remove', message: 'Elimina' })}
        </ConfirmButton>
        <ConfirmButton
          isDisabled={!isReady}
          question={translate({
            id: 'request.forget.question',
            message: 'Eliminare da questo browser tutte le richieste e le spunte?',
          })}
          onConfirm={forget}
        >
          {translate({ id: 'request.forget', message: 'Elimina tutto' })}
        </ConfirmButton>
      </div>
      <p className={styles.told} role="status">
        {told}
      </p>
      <div role="alert">
        {!isKept && (
          <p className={styles.told}>
            <Translate id="request.notKept">
              Questo browser non conserva i dati (finestra privata o memoria piena): esporta la richiesta prima di
              chiudere la pagina.
            </Translate>
          </p>
        )}
      </div>
    </div>
  );
}
