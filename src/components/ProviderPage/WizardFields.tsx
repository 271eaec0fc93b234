import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { wizardFields, type WizardFieldName } from '../../catalog/model/wizardFields';
import type { ProviderProps } from '../../plugin/props/providerProps';
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

/** Which settings of the trunk receive what a reseller types in the wizard. */
export default function WizardFields({ special }: Pick<ProviderProps['provider'], 'special'>): ReactNode {
  const title = translate({ id: 'provider.wizard', message: 'Dove finisce ciò che digiti' });
  return (
    <>
      <h3 id="wizard">{title}</h3>
      <SettingTable labelledBy="wizard">
        <tbody>
          {wizardFields({ special }).map(({ name, keywords }) => (
            <tr key={name}>
              <th scope="row">{fieldLabel(name)}</th>
              <td className={styles.keywordList}>
                {[...keywords, ...(name === 'phone' ? ['outcid'] : [])].map((keyword) => (
                  <code key={keyword}>{keyword}</code>
                ))}
                {name === 'provider' && <Translate id="provider.wizard.template">sceglie il modello</Translate>}
                {name === 'forceCodec' && (
                  <Translate id="provider.wizard.forceCodec">
                    mette la selezione al posto dei codec del modello
                  </Translate>
                )}
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
    </>
  );
}
