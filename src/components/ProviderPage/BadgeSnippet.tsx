import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { badgeAlt, badgePath, badgeSnippet, verifyPath } from '../../catalog/api/badgeSnippet';
import { useLocale } from '../../hooks/useLocale';
import { useSiteRoot } from '../../hooks/useSiteRoot';
import type { ProviderProps } from '../../plugin/props/providerProps';
import CopyButton from '../CopyButton';
import styles from './styles.module.css';

/** The badge that the provider can show on its own site, and the HTML to copy for it. */
export default function BadgeSnippet({ provider: { key, name } }: Pick<ProviderProps, 'provider'>): ReactNode {
  const locale = useLocale();
  const root = `${useDocusaurusContext().siteConfig.url}${useSiteRoot()}`;
  const snippet = badgeSnippet(key, name, { root }, locale);
  return (
    <details className={styles.badge}>
      <summary>{translate({ id: 'badge.title', message: 'Il badge per il sito del provider' })}</summary>
      <p>
        <img src={useBaseUrl(`/${badgePath(key)}`)} alt={badgeAlt(name)[locale]} loading="lazy" />
      </p>
      <p>
        <Translate
          id="badge.text"
          values={{
            page: (
              <Link to={`/${verifyPath(key)}`}>{translate({ id: 'badge.page', message: 'pagina di verifica' })}</Link>
            ),
          }}
        >
          {'L’indirizzo resta lo stesso e il badge dice sempre lo stato di oggi; chi lo preme arriva alla {page}.'}
        </Translate>
      </p>
      <pre>
        <code>{snippet}</code>
      </pre>
      <p>
        <CopyButton getText={() => snippet}>{translate({ id: 'badge.copy', message: 'Copia l’HTML' })}</CopyButton>
      </p>
    </details>
  );
}
