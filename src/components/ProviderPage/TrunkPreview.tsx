import { useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { chooseTicks, hasSameCodecs, OFFERED_CODECS, TICKED_CODECS } from '../../catalog/installation/codecChoice';
import {
  buildTrunk,
  splitAtPlaceholders,
  TRUNK_SOURCE_LABELS,
  type TrunkRow,
  type TypedValues,
} from '../../catalog/model/trunk';
import { WIZARD_FIELD_LABELS } from '../../catalog/model/wizardFields';
import { MAX_PHONE_LENGTH, MAX_TRUNK_NAME_LENGTH, MAX_VALUE_LENGTH } from '../../catalog/model/limits';
import { FLAGS } from '../../catalog/model/vocabulary';
import { useLocale } from '../../hooks/useLocale';
import type { ProviderProps } from '../../plugin/props/providerProps';
import Breakable from '../Breakable';
import Part from '../Part';
import SettingValue from '../SettingValue';
import SettingTable from './SettingTable';
import styles from './styles.module.css';

/** The wizard as it opens, once its list of codecs has loaded. */
const AS_IT_OPENS: TypedValues = { username: '', phone: '', name: '', codecs: TICKED_CODECS, forceCodec: true };

/** The wizard's text fields, and how long they may be. */
const TEXT_FIELDS = [
  ['username', MAX_VALUE_LENGTH],
  ['phone', MAX_PHONE_LENGTH],
  ['name', MAX_TRUNK_NAME_LENGTH],
] as const;

interface TrunkPreviewProps extends Pick<ProviderProps, 'settings' | 'release'> {
  readonly providerKey: string;
  readonly special: Readonly<Record<string, string>>;
}

/** The template as the wizard's rules take it, from the rows of the page. */
function templateOf({ providerKey, settings, special }: TrunkPreviewProps): Parameters<typeof buildTrunk>[0] {
  const rows = settings.filter(({ keyword }) => !(FLAGS as readonly string[]).includes(keyword));
  return {
    key: providerKey,
    trunk: Object.fromEntries(rows.flatMap(({ keyword, value }) => (value === undefined ? [] : [[keyword, value]]))),
    departures: rows.filter(({ departs }) => departs === true).map(({ keyword }) => keyword as never),
    special,
  };
}

/** A value with the parts in red that nothing replaces. */
function TrunkValue({ row }: { readonly row: TrunkRow }): ReactNode {
  if (row.source === 'password') return <em>{'••••••••'}</em>;
  if (row.value === '') return <SettingValue value="" />;
  return (
    <code>
      {splitAtPlaceholders(row).map((piece, index) =>
        row.placeholders.includes(piece) ? (
          <strong key={index} className={styles.unreplaced}>
            {piece}
          </strong>
        ) : (
          <Breakable key={index} text={piece} />
        ),
      )}
    </code>
  );
}

/** Rows of the trunk that would be made. */
function TrunkTable({ rows, label }: { readonly rows: readonly TrunkRow[]; readonly label: string }): ReactNode {
  const locale = useLocale();
  return (
    <SettingTable label={label}>
      <tbody>
        {rows.map((row) => (
          <tr key={row.keyword}>
            <th scope="row">
              <code>
                <Breakable text={row.keyword} />
              </code>
              <span className={styles.meaning}>{TRUNK_SOURCE_LABELS[row.source][locale]}</span>
            </th>
            <td>
              <TrunkValue row={row} />
              {row.placeholders.length > 0 && (
                <span className={styles.unreplacedNote}>
                  <Translate id="trunk.unreplaced">il wizard non lo sostituisce: va corretto a mano</Translate>
                </span>
              )}
              {row.note !== undefined && <span className={styles.meaning}>{row.note[locale]}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </SettingTable>
  );
}

/** The flags that the wizard saves beside the rows, by the trunk's id; without a row their value is null. */
function Flags({ settings }: Pick<TrunkPreviewProps, 'settings'>): ReactNode {
  const label = translate({ id: 'trunk.flags', message: 'Flag del trunk, salvati a parte' });
  return (
    <>
      <h4 id="trunk-flags">{label}</h4>
      <SettingTable labelledBy="trunk-flags">
        <tbody>
          {FLAGS.map((flag) => (
            <tr key={flag}>
              <th scope="row">
                <code>{flag}</code>
              </th>
              <td>
                <code>{settings.find(({ keyword }) => keyword === flag)?.value ?? 'null'}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </SettingTable>
    </>
  );
}

/** Warns where the trunk would not have its template's codecs. */
function CodecWarning({
  settings,
  codecs,
  release,
}: Pick<TrunkPreviewProps, 'settings' | 'release'> & Pick<TypedValues, 'codecs'>): ReactNode {
  const template = settings.find(({ keyword }) => keyword === 'codecs')?.value;
  const { tick } = chooseTicks(template?.split(',') ?? [], release);
  if (template === undefined || hasSameCodecs(codecs, tick)) return null;
  return (
    <p className={styles.unreplacedNote}>
      <Translate id="trunk.codecs.other" values={{ codecs: <span className="mono">{tick.join(' ')}</span> }}>
        {'I codec scelti non sono quelli del modello: spunta {codecs}.'}
      </Translate>
    </p>
  );
}

/** The fields, and the rows that come out of them. */
function Preview(props: TrunkPreviewProps): ReactNode {
  const locale = useLocale();
  const [typed, setTyped] = useState(AS_IT_OPENS);
  const set = (part: Partial<TypedValues>): void => setTyped((before) => ({ ...before, ...part }));
  const rows = buildTrunk(templateOf(props), typed);
  const own = rows.filter(({ source }) => source !== 'default');
  const shared = rows.filter(({ source }) => source === 'default');
  const sharedLabel = translate(
    { id: 'trunk.shared', message: 'Altre righe, con il valore comune ({count})' },
    { count: String(shared.length) },
  );
  const title = translate({ id: 'trunk.title', message: 'Anteprima del trunk' });
  return (
    <div id="trunk-preview" className={styles.preview}>
      <p>
        <Translate id="trunk.lead">
          Scrivi ciò che digiteresti nel wizard. Resta in questa pagina; la password non serve.
        </Translate>
      </p>
      <div className={styles.trunkForm} role="group" aria-labelledby="trunk">
        {TEXT_FIELDS.map(([field, maxLength]) => (
          <div key={field}>
            <label htmlFor={`trunk-${field}`}>{WIZARD_FIELD_LABELS[field][locale]}</label>
            <input
              id={`trunk-${field}`}
              type="text"
              value={typed[field]}
              onChange={({ target }) => set({ [field]: target.value })}
              autoComplete="off"
              spellCheck={false}
              maxLength={maxLength}
            />
          </div>
        ))}
        <fieldset>
          <legend>{WIZARD_FIELD_LABELS.codecs[locale]}</legend>
          {OFFERED_CODECS.map((codec) => (
            <label key={codec}>
              <input
                type="checkbox"
                checked={typed.codecs.includes(codec)}
                onChange={({ target }) =>
                  set({
                    codecs: OFFERED_CODECS.filter((other) =>
                      other === codec ? target.checked : typed.codecs.includes(other),
                    ),
                  })
                }
              />
              <span className="mono">{codec}</span>
            </label>
          ))}
          <label>
            <input
              type="checkbox"
              checked={typed.forceCodec}
              onChange={({ target }) => set({ forceCodec: target.checked })}
            />
            {WIZARD_FIELD_LABELS.forceCodec[locale]}
          </label>
        </fieldset>
      </div>
      <CodecWarning settings={props.settings} codecs={typed.codecs} release={props.release} />
      <TrunkTable rows={own} label={title} />
      <Flags settings={props.settings} />
      <details className={styles.all}>
        <summary>{sharedLabel}</summary>
        <TrunkTable rows={shared} label={sharedLabel} />
      </details>
    </div>
  );
}

/** Type what one types in the wizard, see the trunk that NethVoice would make. Nothing typed leaves the page. */
export default function TrunkPreview(props: TrunkPreviewProps): ReactNode {
  return (
    <Part of="#trunk-preview">
      <Preview {...props} />
    </Part>
  );
}
