import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { Figure } from '.';

/** Height of a step and between steps; where the two lanes begin, and how wide one is. */
const [BOX, GAP, TOP, LANE] = [50, 22, 26, 142];

/** A step of the certification: who acts, and what is done, in at most two lines. */
interface Step {
  readonly who: 'asker' | 'nethesis' | 'both';
  readonly lines: readonly string[];
}

/** The way of a certification, with who does what: the lane of who asks for it, and that of Nethesis. */
export default function CertificationPath(): ReactNode {
  const steps: readonly Step[] = [
    { who: 'asker', lines: [translate({ id: 'picture.way.prepare', message: '1. Informazioni' })] },
    { who: 'asker', lines: [translate({ id: 'picture.way.ticket', message: '2. Ticket' })] },
    { who: 'asker', lines: [translate({ id: 'picture.way.hand', message: '3. Credenziali' })] },
    {
      who: 'both',
      lines: [
        translate({ id: 'picture.way.test', message: '4. Test di Nethesis,' }),
        translate({ id: 'picture.way.follow', message: 'seguiti da chi chiede' }),
      ],
    },
    { who: 'asker', lines: [translate({ id: 'picture.way.mend', message: '5. Problemi risolti' })] },
    {
      who: 'nethesis',
      lines: [
        translate({ id: 'picture.way.certified', message: '6. Certificato,' }),
        translate({ id: 'picture.way.release', message: 'nella release' }),
      ],
    },
  ];
  const middleOf = (step: Step | undefined): number => (step?.who === 'nethesis' ? 228 : 72);
  const top = (index: number): number => TOP + index * (BOX + GAP);
  return (
    <Figure
      height={top(steps.length) - GAP + 1}
      label={translate({ id: 'picture.way', message: 'Il percorso della certificazione, con chi fa che cosa' })}
      caption={translate({
        id: 'picture.way.caption',
        message:
          'Chi chiede la certificazione prepara le informazioni, apre il ticket e vi consegna credenziali e contatto. Nethesis esegue i test e chi chiede li segue; se emerge un problema lo risolve. Quando tutto è a posto, Nethesis certifica il provider, che entra nella release successiva.',
      })}
    >
      <text x="1" y="16" fontWeight="650">
        {translate({ id: 'picture.way.asker', message: 'Chi chiede' })}
      </text>
      <text x={300 - LANE} y="16" fontWeight="650">
        {translate({ id: 'picture.way.nethesis', message: 'Nethesis' })}
      </text>
      {steps.map(({ who, lines }, index) => {
        const left = who === 'nethesis' ? 299 - LANE : 1;
        const [before, middle] = [middleOf(steps[index - 1] ?? steps[0]), middleOf(steps[index])];
        return (
          <g key={lines.join(' ')}>
            <rect data-of={who} x={left} y={top(index)} width={who === 'both' ? 298 : LANE} height={BOX} rx="6" />
            {lines.map((line, at) => (
              <text key={line} x={left + 9} y={top(index) + (lines.length === 1 ? 30 : 21) + at * 20}>
                {line}
              </text>
            ))}
            {index > 0 && <path d={`M${before} ${top(index) - GAP + 2}v8H${middle}V${top(index) - 3}m-5-6 5 6 5-6`} />}
          </g>
        );
      })}
    </Figure>
  );
}
