import { useState, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { MAX_NAME_LENGTH } from '../../catalog/model/limits';
import { redactSecrets } from '../../catalog/secrets/findSecrets';
import { useTypedText } from '../../hooks/useTypedText';
import type { SupportProps } from '../../plugin/props/props';
import ProviderSelect from '../ProviderSelect';
import SecretNotice from '../SecretNotice';
import { requestPath } from '../Unmatched/requestOffer';

type ListedProvider = SupportProps['providers'][number];

/** The name of a provider that the catalog doesn't have, and what can be done for it. */
function Outside({ name, onName }: { readonly name: string; readonly onName: (name: string) => void }): ReactNode {
  const [kept, keep] = useState<string>();
  const { caught, onBlur, ...typed } = useTypedText(kept ?? name, (text) => keep(redactSecrets(text)));
  return (
    <>
      <p>
        <label className="fieldLabel" htmlFor="support-name">
          {translate({ id: 'support.name', message: 'Come si chiama' })}
        </label>
        <input
          {...typed}
          id="support-name"
          type="text"
          autoComplete="off"
          maxLength={MAX_NAME_LENGTH}
          onBlur={() => {
            onBlur();
            // Not at every letter: browsers ration the changes of an address.
            if (kept !== undefined) onName(kept.trim());
          }}
        />
      </p>
      <SecretNotice caught={caught} />
      <p>
        <Translate
          id="support.outside"
          values={{
            byHand: (
              <Link to="/guide/wizard#not-listed">
                {translate({ id: 'support.outside.byHand', message: 'come si configura lo stesso' })}
              </Link>
            ),
            certify: (
              <Link to={name === '' ? '/checklist' : requestPath('provider', name)}>
                {translate({ id: 'support.outside.certify', message: 'chiederne la certificazione' })}
              </Link>
            ),
          }}
        >
          {'Un provider che non è nel wizard: la guida dice {byHand}; puoi anche {certify}.'}
        </Translate>
      </p>
    </>
  );
}

interface ProviderChoiceProps {
  readonly providers: readonly ListedProvider[];
  /** The one of the list that is chosen. */
  readonly listed: ListedProvider | undefined;
  /** What the address names: a key, or the name of one that isn't in the list. */
  readonly named: string;
  readonly onChoose: (named: string) => void;
}

/** Which provider it is about: one of the catalog, or another by its name. */
export default function ProviderChoice({ providers, listed, named, onChoose }: ProviderChoiceProps): ReactNode {
  return (
    <>
      <ProviderSelect
        id="support-provider"
        providers={providers}
        listed={listed?.key}
        outside={listed === undefined ? named : ''}
        onChoose={onChoose}
      >
        <Outside name={named} onName={onChoose} />
      </ProviderSelect>
      {listed !== undefined && (
        <p>
          <Link to={`/providers/${listed.key}`}>
            {translate({ id: 'support.page', message: 'Scheda di {name}' }, { name: listed.name })}
          </Link>
        </p>
      )}
      <noscript>
        <p>
          <Translate
            id="support.noscript"
            values={{
              catalog: <Link to="/providers">{translate({ id: 'provider.crumb', message: 'Tutti i provider' })}</Link>,
            }}
          >
            {
              'Senza JavaScript la scelta qui non ha effetto: la scheda di ogni provider ha la stessa guida, con quello che si sa di lui. {catalog}'
            }
          </Translate>
        </p>
      </noscript>
    </>
  );
}
