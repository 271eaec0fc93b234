import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import DiagnoseLink from '../DiagnoseLink';
import RetryButton from '../RetryButton';
import AddressNote from '../Unmatched/AddressNote';
import { supportPath } from '../Unmatched/supportPath';
import ResultGroup from './ResultGroup';
import type { Suggestions } from './useSuggestions';
import styles from './styles.module.css';

/** How many results there are, for those who don't see them appear; before there is an answer, what to ask for. */
function countWords(count: number, isAnswered: boolean, failed: boolean): string {
  if (!isAnswered)
    return translate({ id: 'search.hint', message: 'Nome, host, indirizzo IP, codec, oppure una pagina della guida' });
  if (failed) return translate({ id: 'search.failed', message: 'La ricerca non ha funzionato.' });
  if (count === 0) return translate({ id: 'search.none', message: 'Nessun risultato' });
  return translate({ id: 'search.count', message: 'Risultati: {count}' }, { count: String(count) });
}

/**
 * What was found, as a list to choose from, with how much it is and what else there is to say of it.
 *
 * @param onLeave called when a link beside the list is followed
 */
export default function SuggestionList({
  suggestions,
  onLeave,
}: {
  readonly suggestions: Suggestions;
  readonly onLeave: () => void;
}): ReactNode {
  const { id, text, asked, isPasted, result, failed, pending, retry, options, current, choose } = suggestions;
  const found = options.filter(({ group }) => group === 'provider' || group === 'guide').length;
  const titles = {
    provider: translate({ id: 'search.group.providers', message: 'Provider' }),
    request: translate({ id: 'search.group.request', message: 'Non è nel catalogo' }),
    guide: translate({ id: 'search.group.guide', message: 'Guida' }),
    all: translate({ id: 'search.group.catalog', message: 'Catalogo' }),
  };
  const groups = new Set(options.map(({ group }) => group));
  return (
    <>
      <p className={styles.count} role="status">
        {countWords(found, asked && (result !== undefined || failed), failed)}
      </p>
      {failed && <RetryButton onRetry={retry} />}
      {result?.unmatched === true && result.topic.kind === 'address' && (
        <p className={styles.count}>
          <AddressNote />
        </p>
      )}
      {(isPasted || (result !== undefined && found === 0)) && (
        <DiagnoseLink className={styles.count} onFollow={onLeave} />
      )}
      {result !== undefined && found === 0 && (
        <p className={styles.count}>
          <Link to={supportPath(result.topic.kind === 'name' ? result.topic.name : text.trim())} onClick={onLeave}>
            <Translate id="noResult.ticket">Chiedi supporto</Translate>
          </Link>
        </p>
      )}
      {result?.fallback === true && (
        <p className={styles.count}>
          <Translate id="search.fallback">Il servizio di ricerca non risponde: cerca il sito stesso.</Translate>
        </p>
      )}
      <div
        id={`${id}-list`}
        role="listbox"
        className={styles.list}
        aria-label={translate({ id: 'search.results', message: 'Risultati' })}
        aria-busy={pending}
      >
        {[...groups].map((group) => (
          <ResultGroup
            key={group}
            id={id}
            title={titles[group]}
            options={options.filter((option) => option.group === group)}
            current={current}
            onChoose={choose}
          />
        ))}
      </div>
    </>
  );
}
