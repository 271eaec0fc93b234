import type { ReactNode } from 'react';
import { useHistory } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { Paste } from '../../catalog/paste/readPaste';
import { choiceLabel } from '../../catalog/request/requestField';
import { readAnswers } from '../../catalog/request/readAnswers';
import { fieldOf, type AnswerId } from '../../catalog/request/requestFields';
import { textOf, type RequestRecord } from '../../catalog/request/requestRecord';
import { useLocale } from '../../hooks/useLocale';
import { useKeptRelease } from '../../hooks/useRelease';
import { requestStore, useRequests } from '../../hooks/useRequests';
import { requestName } from '../RequestBar/requestName';
import styles from './styles.module.css';

/**
 * What the text says in answer to the request's questions, and the ways to take it over: into a new request, or into the
 * blanks of one that has begun.
 */
export default function RequestOffer({ paste }: { readonly paste: Paste }): ReactNode {
  const locale = useLocale();
  const history = useHistory();
  const form = `${useBaseUrl('/checklist/')}#request`;
  const { requests } = useRequests();
  const [release] = useKeptRelease();
  const answers = Object.entries(readAnswers(paste)) as [AnswerId, string][];
  if (answers.length === 0) return null;
  const server = answers.find(([id]) => id === 'server')?.[1];
  // A request about another server is another's.
  const begun = requests.filter((request) => ['', server].includes(textOf(request, 'server').trim()));
  const begin = (): void => {
    const texts = { ...(release === undefined ? {} : { release }), ...Object.fromEntries(answers) };
    requestStore().put({ texts, done: [] });
    history.push(form);
  };
  const complete = ({ id }: RequestRecord): void => {
    const store = requestStore();
    store.select(id);
    const { current } = store.getState();
    for (const [question, answer] of answers) {
      if (textOf(current, question).trim() === '') store.setText(question, answer);
    }
    history.push(form);
  };
  return (
    <>
      <p>
        <Translate id="diagnose.request">
          Se il provider non è certificato, la richiesta di certificazione può partire da quello che il testo dice. Le
          password restano fuori.
        </Translate>
      </p>
      <dl className={styles.answers}>
        {answers.map(([id, value]) => (
          <div key={id}>
            <dt>{fieldOf(id).label[locale]}</dt>
            <dd>{choiceLabel(fieldOf(id).choices ?? [], value)[locale]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.row}>
        <button type="button" className="button button--secondary" onClick={begin}>
          <Translate id="diagnose.request.new">Inizia una richiesta con questi dati</Translate>
        </button>
        {begun.map((request) => (
          <button key={request.id} type="button" className="button button--secondary" onClick={() => complete(request)}>
            {translate(
              { id: 'diagnose.request.complete', message: 'Completa «{name}»: solo dove è vuota' },
              { name: requestName(request) },
            )}
          </button>
        ))}
      </p>
    </>
  );
}
