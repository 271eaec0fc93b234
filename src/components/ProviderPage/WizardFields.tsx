import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { WIZARD_FIELD_LABELS, wizardFields } from '../../catalog/model/wizardFields';
import { useLocale } from '../../hooks/useLocale';
import type { ProviderProps } from '../../plugin/props/providerProps';
import SettingTable from './SettingTable';
import styles from './styles.module.css';

/** Which settings of the trunk receive what a reseller types in the wizard. */
export default function WizardFields({ special }: Pick<ProviderProps['provider'], 'special'>): ReactNode {
  const locale = useLocale();
  const title = translate({ id: 'provider.wizard', message: 'Dove finisce ciò che digiti' });
  return (
    <>
      <h3 id="wizard">{title}</h3>
      <SettingTable labelledBy="wizard">
        <tbody>
          {wizardFields({ special }).map(({ name, keywords }) => (
            <tr key={name}>
              <th scope="row">{WIZARD_FIELD_LABELS[name][locale]}</th>
              <td className={styles.keywordList}>
                {[...keywords, ...(name === 'phone' ? ['outcid'] : [])].map((keyword) => (
                  <code key={keyword}>{keyword}</code>
                ))}
                {name === 'provider' && translate({ id: 'provider.wizard.template', message: 'sceglie il modello' })}
                {name === 'forceCodec' && (
                  <Translate id="provider.wizard.forceCodec">
                    mette la selezione al posto dei codec del modello
                  </Translate>
                )}
                {name === 'password' &&
                  keywords.length === 0 &&
                  translate({ id: 'provider.wizard.blanked', message: 'il modello la svuota' })}
                {name === 'username' &&
                  keywords.length === 0 &&
                  translate({ id: 'provider.wizard.unused', message: 'da nessuna parte' })}
              </td>
            </tr>
          ))}
        </tbody>
      </SettingTable>
      <p>
        <Link to="/guide/wizard">{translate({ id: 'provider.wizard.guide', message: 'Come funziona il wizard' })}</Link>
      </p>
    </>
  );
}
