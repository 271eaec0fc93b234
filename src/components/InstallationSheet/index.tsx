import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { installationSheet, sheetText } from '../../catalog/installation/installationSheet';
import { useLocale } from '../../hooks/useLocale';
import { useRelease } from '../../hooks/useRelease';
import type { ProviderProps } from '../../plugin/props/providerProps';
import CopyButton from '../CopyButton';
import ReleaseField from '../ReleaseField';
import ReleaseNotes from './ReleaseNotes';
import Steps from './Steps';
import styles from './styles.module.css';

/** What to choose, type, tick, change and check for one provider: a screen, a sheet of paper. */
export default function InstallationSheet({
  provider,
  release,
  title,
}: Pick<ProviderProps, 'provider' | 'release'> & { readonly title: string }): ReactNode {
  const [mine, setMine] = useRelease();
  const used = mine ?? release;
  const steps = installationSheet(provider, used, useLocale());
  return (
    <section className={styles.sheet} aria-labelledby="sheet" data-start="stored">
      <div className={styles.head}>
        <h2 id="sheet" className="anchor">
          {title}
        </h2>
        <p>
          <Translate id="sheet.release" values={{ release: <span className="mono">{used}</span> }}>
            {'Per il wizard di NethVoice {release}.'}
          </Translate>
        </p>
        <CopyButton getText={() => sheetText(`${provider.name}, NethVoice ${used}`, steps)}>
          <Translate id="sheet.copy">Copia la scheda</Translate>
        </CopyButton>
        <ReleaseField release={mine} onRelease={setMine} />
      </div>
      {mine !== undefined && <ReleaseNotes provider={provider} release={release} mine={mine} />}
      <Steps steps={steps} />
    </section>
  );
}
