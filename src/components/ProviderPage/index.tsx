import type { ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { providerJsonLd, serializeJsonLd } from '../../catalog/api/jsonLd';
import { useLocale } from '../../hooks/useLocale';
import { useSiteRoot } from '../../hooks/useSiteRoot';
import type { ProviderProps } from '../../plugin/props/providerProps';
import JsonLd from '../JsonLd';
import PageFrame from '../PageFrame';
import ProviderContent from './ProviderContent';

/** The page of one provider. */
export default function ProviderPage({ content }: { readonly content: ProviderProps }): ReactNode {
  const { provider, description } = content;
  const root = `${useDocusaurusContext().siteConfig.url}${useSiteRoot()}`;
  return (
    <PageFrame title={provider.name} description={description}>
      <JsonLd json={serializeJsonLd(providerJsonLd(provider, { root }, useLocale()))} />
      <ProviderContent {...content} />
    </PageFrame>
  );
}
