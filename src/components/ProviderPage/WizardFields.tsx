import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { wizardFields, type WizardFieldName } from '../../catalog/model/wizardFields';
import type { ProviderProps } from '../../plugin/props/providerProps';
import Section from './Section';
import SettingTable from './SettingTable';
import styles from './styles.module.css';

/** The labels of the wizard's form, in its own words. */
function fieldLabel(name: WizardFieldName): string {
  switch (name) {
    case 'provider':
      return translate({ id: 'wizard.provider', message: 'Provider' });
    case 'name':
      return translate({ id: 'wizard.name', message: 'Nome linea' });
    case 'username':
      return translate({ id: 'wizard.username', message: 'Nome utente' });
    case 'password':
      return translate({ id: 'wizard.password', message: 'Password' });
    case 'phone':
      return translate({ id: 'wizard.phone', message: 'Numero telefono' });
    case 'codecs':
      return translate({ id: 'wizard.codecs', message: 'Codec consentiti' });
    case 'forceCodec':
      return translate({ id: 'wizard.forceCodec', message: 'Forza codec' });
  }
}

/** What to type, where this provider decides it; nothing where only the contract does. */
function fieldValue(name: WizardFieldName, provider: ProviderProps['provider']): ReactNode {
  switch (name) {
    case 'provider':
      return (
        <Translate id="wizard.provider.value" values={{ name: <strong>{provider.name}</strong> }}>
          {'scegli {name}'}
        </Translate>
      );
    case 'name':
      return provider.authentication === 'inbound' ? (
        <Translate id="wizard.name.login">
          il login esatto con cui si presenta il provider: il nome della linea vale come login
        </Translate>
      ) : (
        <Translate id="wizard.name.value">a tua scelta, al massimo 50 caratteri</Translate>
      );
    case 'username':
      return provider.authentication === 'inbound' ? (
        <Translate id="wizard.username.noEffect">il modulo lo chiede, ma con questo modello non ha effetto</Translate>
      ) : (
        <Translate id="wizard.credentials.value">quello che ti ha dato il provider</Translate>
      );
    case 'password':
      if (provider.special.secret === '') {
        return (
          <Translate id="wizard.password.blanked">
            il modulo la chiede, ma il modello la svuota: va bene un testo qualunque
          </Translate>
        );
      }
      return <Translate id="wizard.credentials.value">quello che ti ha dato il provider</Translate>;
    case 'phone':
      return <Translate id="wizard.phone.value">il numero della linea, nel formato del provider</Translate>;
    case 'codecs':
      return (
        <Translate
          id="wizard.codecs.value"
          values={{ codecs: <span className="mono">{provider.codecs?.join(' ')}</span> }}
        >
          {
            'la release 1.6.14 offre alaw, ulaw e g729 e parte con il solo g729: vale la tua selezione, controllala prima di salvare. Il modello prevede {codecs}'
          }
        </Translate>
      );
    case 'forceCodec':
      return <Translate id="wizard.forceCodec.value">lascialo attivo</Translate>;
  }
}

/** What a reseller types in the wizard, and which settings receive it. */
export default function WizardFields({ provider }: Pick<ProviderProps, 'provider'>): ReactNode {
  const title = provider.inWizard
    ? translate({ id: 'provider.wizard', message: 'Che cosa digiti nel wizard' })
    : translate({ id: 'provider.byHand', message: 'Come si configura' });
  if (!provider.inWizard) {
    return (
      <Section id="wizard" title={title}>
        <p>
          <Translate id="provider.wizard.none">
            Il wizard non offre questo provider: il trunk si configura a mano, e ciò che qui non è scritto non lo
            sappiamo.
          </Translate>
        </p>
      </Section>
    );
  }
  return (
    <Section id="wizard" title={title}>
      <SettingTable
        labelledBy="wizard"
        columns={[
          translate({ id: 'provider.wizard.field', message: 'Campo' }),
          translate({ id: 'provider.wizard.what', message: 'Che cosa scrivere' }),
          translate({ id: 'provider.wizard.where', message: 'Dove finisce' }),
        ]}
      >
        <tbody>
          {wizardFields(provider).map(({ name, keywords }) => (
            <tr key={name}>
              <th scope="row">{fieldLabel(name)}</th>
              <td>{fieldValue(name, provider)}</td>
              <td className={styles.keywordList}>
                {[...keywords, ...(name === 'phone' ? ['outcid'] : [])].map((keyword) => (
                  <code key={keyword}>{keyword}</code>
                ))}
                {name === 'password' && keywords.length === 0 && (
                  <Translate id="provider.wizard.blanked">il modello la svuota</Translate>
                )}
                {name === 'username' && keywords.length === 0 && (
                  <Translate id="provider.wizard.unused">da nessuna parte</Translate>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </SettingTable>
      <p>
        <Link to="/guide/wizard">
          <Translate id="provider.wizard.guide">Come funziona il wizard</Translate>
        </Link>
      </p>
    </Section>
  );
}
