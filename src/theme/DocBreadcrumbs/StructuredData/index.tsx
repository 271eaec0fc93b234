import type { ReactNode } from 'react';
import type { Props } from '@theme/DocBreadcrumbs/StructuredData';
import { useBreadcrumbsStructuredData } from '@docusaurus/plugin-content-docs/client';
import { serializeJsonLd } from '../../../catalog/api/jsonLd';
import JsonLd from '../../../components/JsonLd';

/**
 * The theme’s own lets a title end the script element (`</script>`): this one writes every `<` escaped. Addresses get
 * the slash that every page of the site ends in, which the theme gives to links alone.
 */
export default function DocBreadcrumbsStructuredData({ breadcrumbs }: Props): ReactNode {
  const { itemListElement, ...data } = useBreadcrumbsStructuredData({ breadcrumbs });
  const items = (itemListElement as readonly { readonly item: string }[]).map((entry) => ({
    ...entry,
    item: entry.item.replace(/\/?$/, '/'),
  }));
  return <JsonLd json={serializeJsonLd({ ...data, itemListElement: items })} />;
}
