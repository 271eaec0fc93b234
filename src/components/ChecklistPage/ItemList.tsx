import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { requestStore } from '../../hooks/useRequests';
import type { ChecklistProps } from '../../plugin/props/props';
import ChecklistGroup from './ChecklistGroup';
import styles from './styles.module.css';

/** How far the list is ticked. */
function Progress({ done, total }: { readonly done: number; readonly total: number }): ReactNode {
  const label = translate(
    { id: 'checklist.progress', message: 'Spuntate: {done} su {total}' },
    { done: String(done), total: String(total) },
  );
  return (
    <div className={styles.progress}>
      <progress value={done} max={total} aria-label={label} />
      <span role="status">{label}</span>
    </div>
  );
}

/** The requirements and steps of a certification, to be ticked. */
export default function ItemList({
  checklist,
  done,
}: Pick<ChecklistProps, 'checklist'> & { readonly done: ReadonlySet<string> }): ReactNode {
  const items = [...checklist.requirements, ...checklist.steps].map(({ id }) => id);
  const count = items.filter((id) => done.has(id)).length;
  const tick = (id: string, isDone: boolean): void => requestStore().setDone([id], isDone);
  return (
    <>
      <div className={styles.bar}>
        <Progress done={count} total={items.length} />
        <p className={styles.tools}>
          <button type="button" className="button button--secondary button--sm" onClick={() => window.print()}>
            <Translate id="checklist.print">Stampa</Translate>
          </button>
          <button
            type="button"
            // Not disabled: the button would lose the focus by being pressed.
            className="button button--secondary button--sm"
            aria-disabled={count === 0}
            onClick={() => requestStore().setDone([...done], false)}
          >
            <Translate id="checklist.reset">Togli le spunte</Translate>
          </button>
        </p>
      </div>
      <noscript>
        <p>
          <Translate id="checklist.noscript">
            Senza JavaScript le spunte non vengono conservate e il modulo non si può compilare: stampa la pagina, oppure
            copia il testo del ticket e completalo a mano.
          </Translate>
        </p>
      </noscript>
      <div className={styles.columns}>
        <ChecklistGroup
          title={translate({ id: 'checklist.requirements', message: 'Requisiti' })}
          items={checklist.requirements}
          done={done}
          onTick={tick}
        />
        <ChecklistGroup
          title={translate({ id: 'checklist.steps', message: 'Passi' })}
          items={checklist.steps}
          done={done}
          onTick={tick}
        />
      </div>
    </>
  );
}
