import { useEffect, useId, useState, type InputHTMLAttributes, type KeyboardEvent, type MouseEvent } from 'react';
import { useHistory } from '@docusaurus/router';
import { useEvent } from '@docusaurus/theme-common';
import useBaseUrl, { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { toWellFormed } from '../../catalog/model/toWellFormed';
import type { SearchResult } from '../../catalog/search/types';
import { pasteQuery } from '../../hooks/pasteQuery';
import { isMoreThanWords } from '../../hooks/readPasted';
import { useSearchBackend } from '../../hooks/useSearchBackend';
import { useSearchResult } from '../../hooks/useSearchResult';
import { toOptions, type SearchOption } from './options';

const STATE = { selection: {}, sort: 'relevance' } as const;
const OPTIONS = { groups: ['providers', 'guide'], limit: 5 } as const;

/** What a search field needs of its suggestions, and what the list of them shows. */
export interface Suggestions {
  /** The list's id, before those of its options. */
  readonly id: string;
  readonly text: string;
  /** Whether anything is asked: blanks alone are nothing. */
  readonly asked: boolean;
  /** Whether more was pasted than a search looks for: a trace, a trunk’s rows, a letter. */
  readonly isPasted: boolean;
  readonly result?: SearchResult | undefined;
  readonly failed: boolean;
  /** Whether what is shown is the answer to less than what was typed. */
  readonly pending: boolean;
  readonly retry: () => void;
  readonly options: readonly SearchOption[];
  /** The option that Enter takes. */
  readonly current: SearchOption | undefined;
  readonly choose: (option: SearchOption, event: MouseEvent | KeyboardEvent) => void;
  /** The field's properties after ARIA's combobox: what is typed, arrows, Enter. */
  readonly field: InputHTMLAttributes<HTMLInputElement>;
}

/**
 * A search field's suggestions as one types: providers, sections of the guide, the catalog.
 *
 * @param takesFirst whether Enter takes the first option when none was moved to; else it is left to the field's form
 * @param onChosen called before an option's page is gone to
 */
export function useSuggestions(takesFirst: boolean, onChosen: () => void): Suggestions {
  const id = useId();
  const history = useHistory();
  const { withBaseUrl } = useBaseUrlUtils();
  const catalogUrl = useBaseUrl('/providers/');
  const start = takesFirst ? 0 : -1;
  const [text, setText] = useState('');
  const [active, setActive] = useState(start);
  const [isPasted, setPasted] = useState(false);
  /** Whether Enter was pressed before the answer to what was typed had come. */
  const [isEntered, setEntered] = useState(false);
  const asked = text.trim() !== '';
  const backend = useSearchBackend();
  const { result, failed, pending, retry } = useSearchResult(backend, text, STATE, OPTIONS, asked);
  const options =
    result === undefined
      ? []
      : toOptions(result, `${catalogUrl}?q=${encodeURIComponent(toWellFormed(text.trim()))}`, withBaseUrl);
  const current = options[Math.min(active, options.length - 1)];

  useEffect(() => {
    if (current !== undefined) document.getElementById(`${id}-${current.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [current, id]);

  const goTo = ({ url }: SearchOption): void => {
    onChosen();
    history.push(url);
  };
  const goToFirst = useEvent(() => {
    setEntered(false);
    if (options[0] !== undefined) goTo(options[0]);
  });
  useEffect(() => {
    if (isEntered && !pending) goToFirst();
  }, [isEntered, pending, goToFirst]);

  const choose = (option: SearchOption, event: MouseEvent | KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(option);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && takesFirst && active === start && asked && pending) {
      // What is shown is the answer to less than what was typed.
      event.preventDefault();
      setEntered(true);
      return;
    }
    const last = options.length - 1;
    if (last < 0) return;
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
    setEntered(false);
    setActive(next);
  };
  return {
    id,
    text,
    asked,
    isPasted,
    result,
    failed,
    pending,
    retry,
    options,
    current,
    choose,
    field: {
      type: 'search',
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': options.length > 0,
      'aria-controls': `${id}-list`,
      'aria-activedescendant': current === undefined ? undefined : `${id}-${current.id}`,
      autoComplete: 'off',
      autoCapitalize: 'none',
      spellCheck: false,
      value: text,
      onChange: (event) => {
        setText(event.target.value);
        setActive(start);
        setEntered(false);
      },
      onKeyDown,
      onPaste: (event) => {
        setPasted(isMoreThanWords(event.clipboardData.getData('text/plain')));
        pasteQuery(event);
      },
    },
  };
}
