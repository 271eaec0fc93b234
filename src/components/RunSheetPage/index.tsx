import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { isKey } from '../../catalog/model/key';
import { usualFacts } from '../../catalog/records/recordFacts';
import type { CaseChange, CaseDraft, RecordDraft, RecordFact } from '../../catalog/records/recordFile';
import { isSheetEmpty, sheetCases, withCase, withFact } from '../../catalog/records/runSheet';
import { useAddressParameter } from '../../hooks/useAddressParameter';
import { sheetStore, useSheets } from '../../hooks/useSheets';
import type { RunSheetProps } from '../../plugin/props/props';
import PageFrame from '../PageFrame';
import Part from '../Part';
import CaseItem from './CaseItem';
import Facts from './Facts';
import Outcome from './Outcome';
import Progress from './Progress';
import SheetChoice from './SheetChoice';
import styles from './styles.module.css';
import { useTraces } from './useTraces';

/** Asks before the page is closed while nothing of it is kept. */
function useWarning(isAtRisk: boolean): void {
  useEffect(() => {
    if (!isAtRisk) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isAtRisk]);
}

/** What this page is, where what is filled in stays, and that it may be filled in by pen. */
function Header({ title }: { readonly title: string }): ReactNode {
  return (
    <header>
      <h1>{title}</h1>
      <p>
        <Translate
          id="sheet.lead"
          values={{
            plan: <Link to="/guide/test-plan">{translate({ id: 'sheet.lead.plan', message: 'piano di test' })}</Link>,
          }}
        >
          {
            'I casi del {plan} che valgono per il trunk, nell’ordine in cui conviene provarli. Quello che scrivi resta in questo browser finché non lo elimini; da un altro si riprende esportando il verbale e importandolo. Si può anche stampare vuoto e compilare a penna. Niente password nelle note.'
          }
        </Translate>
      </p>
      <noscript>
        <p>
          <Translate id="sheet.noscript">
            Per compilare il foglio qui serve JavaScript: senza, stampa la pagina e compilala a penna. I casi sono
            quelli di un trunk che si registra.
          </Translate>
        </p>
      </noscript>
    </header>
  );
}

/** The test plan as a sheet to be filled in while testing; a record of tests comes out of it. */
export default function RunSheetPage({ title, description, release, providers }: RunSheetProps): ReactNode {
  const [parameter, setParameter] = useAddressParameter('provider');
  const { sheets, isKept, isReady } = useSheets();
  const [told, setTold] = useState('');
  const key = isReady && isKey(parameter) ? parameter : '';
  const provider = providers.find((listed) => listed.key === key);
  const begin = useCallback(
    (): RecordDraft => ({ provider: key, facts: usualFacts(provider ?? {}, release), cases: {} }),
    [key, provider, release],
  );
  const sheet = useMemo(() => sheets.get(key) ?? begin(), [sheets, key, begin]);
  const kind = sheet.facts.trunk_kind;
  const cases = useMemo(
    () => sheetCases({ facts: kind === undefined ? {} : { trunk_kind: kind } }, provider?.authentication),
    [kind, provider],
  );
  const edit = useCallback(
    (change: (kept: RecordDraft) => RecordDraft) => sheetStore().change(key, (kept) => change(kept ?? begin())),
    [key, begin],
  );
  const setFact = (fact: RecordFact, text: string): void => edit((kept) => withFact(kept, fact, text));
  const setCase = useCallback(
    (number: number, change: (draft: CaseDraft) => CaseChange) =>
      edit((kept) => withCase(kept, number, change(kept.cases[number] ?? {}))),
    [edit],
  );
  const traces = useTraces(setCase, key !== '');
  useWarning(!isKept && [...sheets.values()].some((begun) => !isSheetEmpty(begun)));
  return (
    <PageFrame title={title} description={description} isIndexed={false}>
      <div data-start="now">
        <Header title={title} />
        <SheetChoice
          providers={providers}
          sheets={sheets}
          current={key}
          isReady={isReady}
          told={told}
          onTold={setTold}
          onChoose={setParameter}
        />
        <div role="alert">
          {!isKept && (
            <p className={styles.alarm}>
              <Translate id="sheet.notKept">
                Questo browser non conserva il foglio (finestra privata o memoria piena): esporta il verbale prima di
                chiudere la pagina.
              </Translate>
            </p>
          )}
        </div>
        <Part of="#run-sheet">
          <fieldset id="run-sheet" className={styles.sheet} disabled={key === ''} key={`sheet-${key}`}>
            <Facts sheet={sheet} provider={provider} onFact={setFact} />
            <Progress sheet={sheet} cases={cases} />
            <section aria-labelledby="cases">
              <h2 id="cases">{translate({ id: 'sheet.cases', message: 'I casi' })}</h2>
              <ol className={styles.cases}>
                {cases.map((testCase) => (
                  <CaseItem
                    key={testCase.number}
                    testCase={testCase}
                    draft={sheet.cases[testCase.number]}
                    told={traces.told.number === testCase.number ? traces.told.text : ''}
                    onChange={setCase}
                    onFiles={traces.add}
                  />
                ))}
              </ol>
            </section>
            <Outcome
              sheet={sheet}
              cases={cases}
              authentication={provider?.authentication}
              onRemove={() => {
                sheetStore().remove(key);
                setTold(translate({ id: 'sheet.removed', message: 'Foglio eliminato.' }));
                // The button goes out of use.
                setTimeout(() => document.querySelector<HTMLElement>('#sheet-provider')?.focus());
              }}
            />
          </fieldset>
        </Part>
      </div>
    </PageFrame>
  );
}
