import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { useHistory } from '@docusaurus/router';
import useBaseUrl, { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { toWellFormed } from '../../catalog/model/toWellFormed';
import { pasteQuery } from '../../hooks/pasteQuery';
import { isMoreThanWords } from '../../hooks/readPasted';
import { useSearchBackend } from '../../hooks/useSearchBackend';
import { useSearchResult } from '../../hooks/useSearchResult';
import DiagnoseLink from '../DiagnoseLink';
import RetryButton from '../RetryButton';
import AddressNote from '../Unmatched/AddressNote';
import ResultGroup from './ResultGroup';
import { toOptions, type DialogOption } from './options';
import { supportPath } from '../Unmatched/supportPath';
import styles from './styles.module.css';

const STATE = { selection: {}, sort: 'relevance' } as const;
const OPTIONS = { groups: ['providers', 'guide'], limit: 5 } as const;

/** How many results there are, for those who don't see them appear. */
function Count({
  count,
  asked,
  failed,
}: {
  readonly count: number;
  readonly asked: boolean;
  readonly failed: boolean;
}): ReactNode {
  return (
    <p className={styles.count} role="status">
      {failed && translate({ id: 'search.failed', message: 'La ricerca non ha funzionato.' })}
      {!failed && asked && count === 0 && translate({ id: 'search.none', message: 'Nessun risultato' })}
      {!failed &&
        asked &&
        count > 0 &&
        translate({ id: 'search.count', message: 'Risultati: {count}' }, { count: String(count) })}
      {!asked &&
        translate({ id: 'search.hint', message: 'Nome, host, indirizzo IP, codec, oppure una pagina della guida' })}
    </p>
  );
}

/** The search as a modal dialog with the combobox pattern of ARIA: type, arrows, Enter; Esc closes. */
export default function SearchDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const history = useHistory();
  const { withBaseUrl } = useBaseUrlUtils();
  const catalogUrl = useBaseUrl('/providers/');
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [isPasted, setPasted] = useState(false);
  const asked = text.trim() !== '';
  const backend = useSearchBackend();
  const { result, failed, retry } = useSearchResult(backend, text, STATE, OPTIONS, asked);
  const options =
    result === undefined
      ? []
      : toOptions(result, `${catalogUrl}?q=${encodeURIComponent(toWellFormed(text.trim()))}`, withBaseUrl);
  const found = options.filter(({ group }) => group === 'provider' || group === 'guide').length;
  const current = options[Math.min(active, options.length - 1)];

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => backend.prepare?.(), [backend]);
  useEffect(() => {
    if (current !== undefined) document.getElementById(`${id}-${current.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [current, id]);

  // Closing it as a dialog gives the focus back to what had it; `onClose` follows from the event.
  const close = (): void => dialog.current?.close();

  const choose = (option: DialogOption, event: MouseEvent | KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    close();
    history.push(option.url);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // A search field would first take Esc for itself, to clear its text.
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      close();
      return;
    }
    const last = options.length - 1;
    if (event.nativeEvent.isComposing || last < 0) return;
    if (event.key === 'Enter' && current !== undefined) {
      choose(current, event);
      return;
    }
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
  };

  const titles = {
    provider: translate({ id: 'search.group.providers', message: 'Provider' }),
    request: translate({ id: 'search.group.request', message: 'Non è nel catalogo' }),
    guide: translate({ id: 'search.group.guide', message: 'Guida' }),
    all: translate({ id: 'search.group.catalog', message: 'Catalogo' }),
  };
  const groups = new Set(options.map(({ group }) => group));
  return (
    // Esc closes a dialog by itself; a click beside it does too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={translate({ id: 'search.title', message: 'Cerca nel sito' })}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className={styles.box}>
        <div className={styles.head}>
          <input
            type="search"
            role="combobox"
            aria-label={translate({ id: 'search.label', message: 'Cerca provider e guida' })}
            aria-autocomplete="list"
            aria-expanded={options.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={current === undefined ? undefined : `${id}-${current.id}`}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="go"
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setActive(0);
            }}
            onKeyDown={onKeyDown}
            onPaste={(event) => {
              setPasted(isMoreThanWords(event.clipboardData.getData('text/plain')));
              pasteQuery(event);
            }}
          />
          <button type="button" className={styles.close} onClick={close}>
            <Translate id="search.close">Chiudi</Translate>
          </button>
        </div>
        <Count count={found} asked={asked && (result !== undefined || failed)} failed={failed} />
        {failed && <RetryButton onRetry={retry} />}
        {result?.unmatched === true && result.topic.kind === 'address' && (
          <p className={styles.count}>
            <AddressNote />
          </p>
        )}
        {(isPasted || (result !== undefined && found === 0)) && (
          <DiagnoseLink className={styles.count} onFollow={close} />
        )}
        {result !== undefined && found === 0 && (
          <p className={styles.count}>
            <Link to={supportPath(result.topic.kind === 'name' ? result.topic.name : text.trim())} onClick={close}>
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
      </div>
    </dialog>
  );
}
