import { Fragment, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { Dialog, Step } from '../../catalog/paste/findDialogs';
import type { Media } from '../../catalog/paste/types';
import styles from './styles.module.css';

/** The most that a picture shows: the list below it has the rest. */
const MOST_STEPS = 40;
const MOST_PARTIES = 6;
const COLUMN = 240;
const ROW = 26;

/** An arrow's text, with how often it was sent. */
function sayStep({ label, repeats }: Step): string {
  return repeats === 0 ? label : `${label} ×${repeats + 1}`;
}

/** The audio of a side. */
function sayMedia(media: Media): string {
  return `${media.codecs.join(', ')} (${media.srtp ? 'SRTP' : 'RTP'})`;
}

/** The messages as a picture; the list beside it says the same in words. */
function Picture({ dialog }: { readonly dialog: Dialog }): ReactNode {
  const parties = dialog.parties.slice(0, MOST_PARTIES);
  const steps = dialog.steps.slice(0, MOST_STEPS);
  const x = (party: string): number => COLUMN / 2 + Math.max(0, parties.indexOf(party)) * COLUMN;
  const width = Math.max(1, parties.length) * COLUMN;
  const height = 44 + steps.length * ROW;
  return (
    <svg className={styles.ladder} viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {parties.map((party) => (
        <g key={party}>
          <text x={x(party)} y={16} className={styles.party}>
            {party}
          </text>
          <line x1={x(party)} x2={x(party)} y1={24} y2={height} className={styles.life} />
        </g>
      ))}
      {steps.map((step, index) => {
        const [from, to, y] = [x(step.source), x(step.target), 50 + index * ROW];
        const head = to >= from ? -7 : 7;
        const kind = (step.message.code ?? 0) >= 400 ? styles.bad : styles.arrow;
        return (
          <g key={`${step.message.line}`} className={kind}>
            <text x={(from + to) / 2} y={y - 5}>
              {sayStep(step)}
            </text>
            <line x1={from} x2={to} y1={y} y2={y} />
            <polyline points={`${to + head},${y - 4} ${to},${y} ${to + head},${y + 4}`} />
          </g>
        );
      })}
    </svg>
  );
}

/** Where the called number stands, in words. */
function calledWords(where: NonNullable<Dialog['called']>['where']): string {
  switch (where) {
    case 'both':
      return translate({ id: 'diagnose.called.both', message: 'nel Request-URI e nel To' });
    case 'request-uri':
      return translate({ id: 'diagnose.called.uri', message: 'solo nel Request-URI' });
    case 'to':
      return translate({ id: 'diagnose.called.to', message: 'nel To (context from-pstn-toheader)' });
    case 'nowhere':
      return translate({ id: 'diagnose.called.nowhere', message: 'non c’è' });
  }
}

/** A call, a registration or the like: the picture, the list, the audio. */
export default function Ladder({ dialog }: { readonly dialog: Dialog }): ReactNode {
  const { offered, answered, called, steps } = dialog;
  const facts = [
    [translate({ id: 'diagnose.offered', message: 'Offerto' }), offered && sayMedia(offered)],
    [translate({ id: 'diagnose.answered', message: 'Risposto' }), answered && sayMedia(answered)],
    [translate({ id: 'diagnose.called', message: 'Numero chiamato' }), called && calledWords(called.where)],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(
          ([name, fact]) =>
            fact !== undefined && (
              <Fragment key={name}>
                <dt>{name}</dt>
                <dd>{fact}</dd>
              </Fragment>
            ),
        )}
      </dl>
      <div
        className="tableFrame"
        tabIndex={0}
        role="group"
        aria-label={translate({ id: 'diagnose.picture', message: 'Disegno della chiamata' })}
      >
        <Picture dialog={dialog} />
      </div>
      <ol className={styles.steps}>
        {steps.slice(0, 200).map((step) => (
          <li key={step.message.line}>
            {step.message.time !== undefined && <span className="mono">{step.message.time} </span>}
            <span className="mono">{`${step.source} → ${step.target}`}</span> <strong>{sayStep(step)}</strong>{' '}
            {translate({ id: 'diagnose.line', message: '(riga {line})' }, { line: String(step.message.line) })}
          </li>
        ))}
      </ol>
    </>
  );
}
