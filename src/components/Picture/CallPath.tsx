import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { Figure } from '.';

/** What is on a call's way: its name, and the settings that act there. */
interface Stop {
  readonly name: string;
  readonly settings: readonly string[];
}

/** Height of a line of text, of a box without settings, and between boxes. */
const [LINE, BOX, GAP] = [20, 34, 30];

/** The way of a call, with where each setting acts; what the settings mean is the table's to say. */
export default function CallPath(): ReactNode {
  const stops: readonly Stop[] = [
    { name: translate({ id: 'picture.call.phone', message: 'Telefono' }), settings: [] },
    {
      name: 'NethVoice',
      settings: ['codecs · media_encryption', 'context · sendrpid', 'from_domain · from_user', 'outbound_proxy'],
    },
    {
      name: translate({ id: 'picture.call.proxy', message: 'Proxy di NethVoice (Kamailio)' }),
      settings: ['disable_topos_header', 'disable_srtp_header'],
    },
    {
      name: 'Provider',
      settings: ['sip_server · sip_server_port', 'registration · authentication'],
    },
  ];
  const heights = stops.map(({ settings }) => BOX + settings.length * LINE);
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, height) => sum + height + GAP, 1));
  return (
    <Figure
      height={(tops.at(-1) ?? 0) + (heights.at(-1) ?? 0) + 1}
      label={translate({ id: 'picture.call', message: 'La strada di una chiamata, e dove agisce ogni impostazione' })}
      caption={translate({
        id: 'picture.call.caption',
        message:
          'Una chiamata va dal telefono a NethVoice, che sceglie codec e cifratura dell’audio e dice chi chiama; passa dal proxy, che outbound_proxy mette sulla strada e che nasconde la topologia, se un flag non dice di no; arriva al server del provider, che ci riconosce dalla registrazione o dall’indirizzo. Una chiamata in entrata fa la strada inversa, e context dice dove si legge il numero chiamato.',
      })}
    >
      {stops.map(({ name, settings }, index) => {
        const [top, height] = [tops[index] ?? 0, heights[index] ?? 0];
        return (
          <g key={name}>
            <rect x="1" y={top} width="298" height={height} rx="6" />
            <text x="12" y={top + 22} fontWeight="650">
              {name}
            </text>
            {settings.map((setting, line) => (
              <text key={setting} x="12" y={top + BOX + 10 + line * LINE}>
                <tspan>{setting}</tspan>
              </text>
            ))}
            {index > 0 && <path d={`M150 ${top - GAP + 3}V${top - 3}m-5-6 5 6 5-6M145 ${top - GAP + 9}l5-6 5 6`} />}
          </g>
        );
      })}
    </Figure>
  );
}
