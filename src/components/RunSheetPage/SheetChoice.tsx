import { useState, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { isKey, KEY_FORM } from '../../catalog/model/key';
import { MAX_RECORD_LENGTH, readRecordFile, writeRecordFile, type RecordDraft } from '../../catalog/records/recordFile';
import { isSheetEmpty } from '../../catalog/records/runSheet';
import { readTextFile } from '../../hooks/readTextFile';
import { useLocale } from '../../hooks/useLocale';
import { sheetStore } from '../../hooks/useSheets';
import type { RunSheetProps } from '../../plugin/props/props';
import FileButton from '../FileButton';
import ProviderSelect from '../ProviderSelect';
import styles from './styles.module.css';

interface SheetChoiceProps {
  readonly providers: RunSheetProps['providers'];
  readonly sheets: ReadonlyMap<string, RecordDraft>;
  /** The key of the provider that the page is about; empty when none is chosen. */
  readonly current: string;
  readonly isReady: boolean;
  /** What came of an import, in words. */
  readonly told: string;
  readonly onTold: (text: string) => void;
  readonly onChoose: (key: string) => void;
}

/** The key of a provider that the site doesn't list yet. */
function OutsideKey({ current, onChoose }: Pick<SheetChoiceProps, 'current' | 'onChoose'>): ReactNode {
  const locale = useLocale();
  const [typed, setTyped] = useState(current);
  const isWrong = typed !== '' && !isKey(typed);
  return (
    <p className={styles.field}>
      <label htmlFor="sheet-key">
        <Translate id="sheet.key">La sua chiave, che è il nome del suo descrittore</Translate>
      </label>
      <input
        id="sheet-key"
        type="text"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'sheet-key-form' : undefined}
        onChange={({ target }) => setTyped(target.value.trim())}
        onBlur={() => {
          if (typed !== current && isKey(typed)) onChoose(typed);
        }}
      />
      {isWrong && <span id="sheet-key-form">{KEY_FORM[locale]}</span>}
    </p>
  );
}

/** Takes a record in as the sheet of its provider; says what came of it. */
function takeIn(
  text: string,
  { sheets, onTold, onChoose }: Pick<SheetChoiceProps, 'sheets' | 'onTold' | 'onChoose'>,
  locale: 'it' | 'en',
): void {
  const read = readRecordFile(text);
  if (!read.ok) {
    onTold(read.reason[locale]);
    return;
  }
  const { draft, dropped } = read;
  const { provider } = draft;
  if (!isKey(provider)) {
    onTold(translate({ id: 'sheet.import.nobody', message: 'Il verbale non dice di quale provider è.' }));
    return;
  }
  const kept = sheets.get(provider);
  if (kept !== undefined && !isSheetEmpty(kept) && writeRecordFile(kept) !== writeRecordFile(draft)) {
    onTold(
      translate(
        {
          id: 'sheet.import.there',
          message: 'Di {provider} qui c’è già un foglio diverso, e non va perso: esportalo, eliminalo, poi importa.',
        },
        { provider },
      ),
    );
    onChoose(provider);
    return;
  }
  sheetStore().change(provider, () => draft);
  onTold(
    dropped.length === 0
      ? translate({ id: 'sheet.imported', message: 'Verbale importato.' })
      : translate(
          {
            id: 'sheet.imported.dropped',
            message:
              'Verbale importato. Ne sono rimaste fuori le parti non valide e ciò che sembrava una password ({dropped}).',
          },
          { dropped: dropped.join(', ') },
        ),
  );
  onChoose(provider);
}

/** Whose sheet the page is: one of the catalog's or another by its key, one that was begun, or one from a file. */
export default function SheetChoice(props: SheetChoiceProps): ReactNode {
  const { providers, sheets, current, isReady, told, onTold, onChoose } = props;
  const locale = useLocale();
  const isListed = providers.some(({ key }) => key === current);
  const begun = [...sheets].filter(([key, sheet]) => key !== current && !isSheetEmpty(sheet));
  const nameOf = (of: string): string => providers.find(({ key }) => key === of)?.name ?? of;
  const open = async ([file]: readonly File[]): Promise<void> => {
    if (file !== undefined) takeIn(await readTextFile(file, MAX_RECORD_LENGTH), props, locale);
  };
  return (
    <section aria-label={translate({ id: 'sheet.choice', message: 'Di quale provider' })}>
      <ProviderSelect
        id="sheet-provider"
        className={styles.field}
        providers={providers}
        listed={isListed ? current : undefined}
        outside={isListed ? '' : current}
        isDisabled={!isReady}
        onChoose={(key) => {
          onTold('');
          onChoose(key);
        }}
      >
        <OutsideKey key={current} current={current} onChoose={onChoose} />
      </ProviderSelect>
      {begun.length > 0 && (
        <ul className={styles.begun}>
          {begun.map(([key]) => (
            <li key={key}>
              <Link to={`/run-sheet?provider=${key}`}>
                {translate({ id: 'request.continue', message: 'Continua: {name}' }, { name: nameOf(key) })}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.row}>
        <FileButton
          label={translate({ id: 'sheet.import.file', message: 'File del verbale da importare' })}
          accept="application/json,.json"
          isDisabled={!isReady}
          onFiles={(files) => {
            open(files).catch(() =>
              onTold(translate({ id: 'request.unreadable', message: 'Il file non si può leggere.' })),
            );
          }}
        >
          <Translate id="sheet.import">Importa un verbale</Translate>
        </FileButton>
        <button type="button" className="button button--secondary" onClick={() => window.print()}>
          <Translate id="checklist.print">Stampa</Translate>
        </button>
      </div>
      <p role="status" className={styles.told}>
        {told}
      </p>
    </section>
  );
}
