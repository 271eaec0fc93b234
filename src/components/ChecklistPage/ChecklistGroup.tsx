import { useId, type ReactNode } from 'react';
import type { ChecklistItem } from '../../catalog/request/checklist';
import styles from './styles.module.css';

interface ChecklistGroupProps {
  readonly title: string;
  readonly items: readonly ChecklistItem[];
  readonly done: ReadonlySet<string>;
  readonly onTick: (id: string, isDone: boolean) => void;
}

/** The words of an item, its links where the guide has them. */
function ItemText({ text, links }: Pick<ChecklistItem, 'text' | 'links'>): ReactNode {
  const link = links.find(({ label, url }) => text.includes(label) && url.startsWith('https://'));
  if (link === undefined) return text;
  const [before, ...after] = text.split(link.label);
  return (
    <>
      {before}
      <a href={link.url}>{link.label}</a>
      {after.join(link.label)}
    </>
  );
}

/** A numbered list of items with a box each. */
export default function ChecklistGroup({ title, items, done, onTick }: ChecklistGroupProps): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h3 id={id}>{title}</h3>
      <ol className={styles.items}>
        {items.map((item) => (
          <li key={item.id} className={styles.item} data-done={done.has(item.id)}>
            <label className={styles.itemLabel}>
              <input
                type="checkbox"
                checked={done.has(item.id)}
                onChange={({ target }) => onTick(item.id, target.checked)}
              />
              <strong>{item.title}</strong>
            </label>
            <div className={styles.itemBody}>
              <p>
                <ItemText text={item.text} links={item.links} />
              </p>
              {item.points.length > 0 && (
                <ul>
                  {item.points.map((point) => (
                    <li key={point}>{point}</li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
