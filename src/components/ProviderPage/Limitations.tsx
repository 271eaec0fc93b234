import type { ReactNode } from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ProviderProps } from '../../plugin/props/providerProps';
import Section from './Section';
import { sectionTitle } from './sectionTitles';
import styles from './styles.module.css';

/** What a reseller must know; each item can be linked to by its id. */
export default function Limitations({ limitations }: Pick<ProviderProps['provider'], 'limitations'>): ReactNode {
  const { collectAnchor } = useBrokenLinks();
  for (const limitation of limitations) collectAnchor(`limitation-${limitation.id}`);
  return (
    <Section id="limitations" title={sectionTitle('limitations')}>
      <ul className={styles.limitations}>
        {limitations.map((limitation) => (
          <li key={limitation.id} id={`limitation-${limitation.id}`}>
            {limitation.text}
            {limitation.keywords.length > 0 && (
              <span className={styles.keywords}>
                {limitation.keywords.map((keyword) => (
                  <code key={keyword}>{keyword}</code>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
