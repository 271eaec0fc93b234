import { useRef, type FocusEvent, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { choiceLabel } from '../../catalog/request/requestField';
import { handOnFocus } from '../../hooks/handOnFocus';
import { useLocale } from '../../hooks/useLocale';
import FieldFrame from './FieldFrame';
import type { FieldProps } from './fieldProps';
import { describedBy, fieldId } from './ids';
import styles from './styles.module.css';

/** Signs on buttons, whose names say what they do. */
const UP = '↑';
const TIMES = '×';

/** Codecs in the order in which they are added; they can be moved up and taken out again. */
export default function CodecField(props: FieldProps): ReactNode {
  const { field, value, error, onChange, onLeave } = props;
  const locale = useLocale();
  const group = useRef<HTMLDivElement>(null);
  const codecs = value === '' ? [] : value.split(',');
  const choices = field.choices ?? [];
  const others = choices.filter((choice) => !codecs.includes(choice.value));
  const keep = (next: readonly string[]): void => onChange(next.join(','));
  /** A button that is pressed goes with its codec. */
  const handOn = (kind: 'remove' | 'add', pressed: Element): void =>
    handOnFocus(`#${fieldId(field.id)} [data-does=${kind}]`, `#${fieldId(field.id)}`, pressed);
  const moveUp = (index: number): void => {
    // The first one's button can't be pressed again.
    if (index === 1) group.current?.focus();
    keep(
      codecs.map((codec, at) => (at === index - 1 ? codecs[index] : at === index ? codecs[index - 1] : codec) ?? ''),
    );
  };
  const leave = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) onLeave();
  };
  return (
    <FieldFrame {...props} caught={undefined} isGroup>
      {/* Not a listener of its own: it hears of the focus that leaves one of the buttons in it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={group}
        id={fieldId(field.id)}
        className={styles.codecs}
        role="group"
        tabIndex={-1}
        aria-labelledby={`${fieldId(field.id)}-label`}
        aria-describedby={describedBy(field.id, error)}
        onBlur={leave}
      >
        {codecs.length > 0 && (
          <ol className={styles.chosen}>
            {codecs.map((codec, index) => (
              <li key={codec}>
                <span>
                  <code>{codec}</code> {choiceLabel(choices, codec)[locale]}
                </span>
                <button
                  type="button"
                  className={styles.small}
                  disabled={index === 0}
                  aria-label={translate({ id: 'request.codec.up', message: 'Sposta {codec} più su' }, { codec })}
                  onClick={() => moveUp(index)}
                >
                  <span aria-hidden>{UP}</span>
                </button>
                <button
                  type="button"
                  className={styles.small}
                  data-does="remove"
                  aria-label={translate({ id: 'request.codec.remove', message: 'Togli {codec}' }, { codec })}
                  onClick={({ currentTarget }) => {
                    handOn('remove', currentTarget);
                    keep(codecs.filter((other) => other !== codec));
                  }}
                >
                  <span aria-hidden>{TIMES}</span>
                </button>
              </li>
            ))}
          </ol>
        )}
        <p className={styles.offered}>
          <span>{translate({ id: 'request.codec.add', message: 'Aggiungi:' })}</span>
          {others.map((choice) => (
            <button
              key={choice.value}
              type="button"
              className={styles.small}
              data-does="add"
              aria-label={translate(
                { id: 'request.codec.addOne', message: 'Aggiungi {codec}' },
                { codec: choice.value },
              )}
              onClick={({ currentTarget }) => {
                handOn('add', currentTarget);
                keep([...codecs, choice.value]);
              }}
            >
              {choice.value}
            </button>
          ))}
        </p>
        <p className="visuallyHidden" role="status">
          {codecs.length > 0 &&
            translate({ id: 'request.codec.order', message: 'Ordine: {codecs}' }, { codecs: codecs.join(', ') })}
        </p>
      </div>
    </FieldFrame>
  );
}
