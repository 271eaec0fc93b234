import { useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { SectionId } from '../../catalog/request/requestField';
import type { Answers } from '../../catalog/request/checkRequest';
import { FIELDS, SECTION_TITLES, TELLING_FIELDS, type AnswerId } from '../../catalog/request/requestFields';
import { answersOf, isBlank, notKnownOf, type RequestRecord } from '../../catalog/request/requestRecord';
import { settleAnswer, type Settled } from '../../catalog/request/settleAnswer';
import { afterPress } from '../../hooks/afterPress';
import { readPasted } from '../../hooks/readPasted';
import { useFieldErrors } from '../../hooks/useFieldErrors';
import { useKnownProviders } from '../../hooks/useKnownProviders';
import { useLocale } from '../../hooks/useLocale';
import { useKeptRelease } from '../../hooks/useRelease';
import { requestStore } from '../../hooks/useRequests';
import ErrorSummary, { focusField } from './ErrorSummary';
import Field from './Field';
import KnownNotice from './KnownNotice';
import styles from './styles.module.css';

interface RequestFormProps {
  readonly request: RequestRecord;
  /** Whether what is typed would be kept: not before the page is taken over by its script. */
  readonly isReady: boolean;
}

/** How the last look at the whole form ended. */
type Verdict = 'none' | 'incomplete' | 'complete';

/** The questions of a certification request; what is typed is kept at once. */
export default function RequestForm({ request, isReady }: RequestFormProps): ReactNode {
  const locale = useLocale();
  const answers = answersOf(request);
  const notKnown = notKnownOf(request);
  const [release] = useKeptRelease();
  const { errors, announcement, leave, checkAll } = useFieldErrors(answers, notKnown);
  const known = useKnownProviders(answers);
  const [verdict, setVerdict] = useState<Verdict>('none');
  /** What was done to answers that were typed, until they are typed again. */
  const [told, setTold] = useState<ReadonlyMap<AnswerId, readonly string[]>>(new Map());
  /** As they are now: what was pressed to leave a field may have changed another. */
  const currentAnswers = (): Answers => answersOf(requestStore().getState().current);
  /** Keeps what an answer became, and tells of it; returns all as they are then. */
  const take = (id: AnswerId, before: Answers, { changed, told: done }: Settled, isLeft: boolean): Answers => {
    for (const [other, text] of Object.entries(changed)) requestStore().setText(other as AnswerId, text);
    const words = done.map((text) => text[locale]);
    if (words.length > 0) setTold((others) => new Map(others).set(id, words));
    const now = { ...before, ...changed };
    if (isLeft) leave(id, now, words, Object.keys(changed) as AnswerId[]);
    return now;
  };
  /** Settles some answers, one after the other; returns all as they are then. */
  const settle = (ids: readonly AnswerId[]): Answers => {
    let now = currentAnswers();
    for (const id of ids) now = take(id, now, settleAnswer(id, now), ids.length === 1);
    return now;
  };
  const paste = async (id: AnswerId, text: string): Promise<boolean> => {
    const read = await readPasted(text);
    if (read === undefined) return false;
    const { settlePaste } = await import('../../catalog/request/settlePaste').catch(() => ({ settlePaste: undefined }));
    const now = currentAnswers();
    const settled = settlePaste?.(id, now, read);
    if (settled !== undefined) take(id, now, settled, true);
    return settled !== undefined;
  };
  const type = (id: AnswerId, text: string): void => {
    // Said once for the whole site: a new request begins with it.
    if (isBlank(request) && release !== undefined) requestStore().setText('release', release);
    requestStore().setText(id, text);
    if (told.has(id)) setTold((before) => new Map([...before].filter(([other]) => other !== id)));
  };
  const setNotKnown = (id: AnswerId, isOpen: boolean): void => {
    const others = [...notKnown].filter((other) => other !== id);
    requestStore().setText('notKnown', (isOpen ? [...others, id] : others).join(','));
  };
  const look = (): void => {
    const first = checkAll(settle(FIELDS.map(({ id }) => id)));
    setVerdict(first === undefined ? 'complete' : 'incomplete');
    if (first !== undefined) focusField(first);
  };
  return (
    <form
      className={styles.form}
      noValidate
      aria-labelledby="request"
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      <ErrorSummary errors={verdict === 'incomplete' ? errors : new Map()} />
      <fieldset className={styles.all} disabled={!isReady}>
        {(Object.keys(SECTION_TITLES) as SectionId[]).map((section) => (
          <fieldset key={section} className={styles.section}>
            <legend>{SECTION_TITLES[section][locale]}</legend>
            <div className={styles.fields}>
              {FIELDS.filter((field) => field.section === section).map((field) => (
                <Field
                  key={field.id}
                  field={field}
                  value={answers[field.id]}
                  error={errors.get(field.id)}
                  notes={
                    <>
                      {told.has(field.id) && <p className={styles.told}>{told.get(field.id)?.join(' ')}</p>}
                      {TELLING_FIELDS.some((id) => id === field.id) && <KnownNotice known={known.get(field.id)} />}
                    </>
                  }
                  isNotKnown={notKnown.has(field.id)}
                  // Ticket and draft have no other name than this one.
                  onNotKnown={field.id === 'name' ? undefined : (isOpen) => setNotKnown(field.id, isOpen)}
                  onChange={(value) => type(field.id, value)}
                  onPaste={(text) => paste(field.id, text)}
                  onLeave={() => afterPress(() => settle([field.id]))}
                />
              ))}
            </div>
          </fieldset>
        ))}
        <button type="submit" className="button button--secondary">
          {translate({ id: 'request.check', message: 'Controlla i dati' })}
        </button>
      </fieldset>
      <p className={styles.verdict} role="status">
        {verdict === 'complete' && errors.size === 0 && (
          <Translate
            id="request.complete"
            values={{
              ticket: <a href="#ticket">{translate({ id: 'request.complete.ticket', message: 'vai al ticket' })}</a>,
            }}
          >
            {'Quello che serve c’è: {ticket}.'}
          </Translate>
        )}
      </p>
      <p className="visuallyHidden" aria-live="polite">
        {announcement}
      </p>
    </form>
  );
}
