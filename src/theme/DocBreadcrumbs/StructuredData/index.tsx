import type { ReactNode } from 'react';
import type { Props } from '@theme/DocBreadcrumbs/StructuredData';
import { useBreadcrumbsStructuredData } from '@docusaurus/plugin-content-docs/client';
import { serializeJsonLd } from '../../../catalog/api/jsonLd';
import JsonLd from '../../../components/JsonLd';

/** The theme’s own lets a title end the script element (`</script>`): this one writes every `<` escaped. */
export default function DocBreadcrumbsStructuredData({ breadcrumbs }: Props): ReactNode {
  const data = useBreadcrumbsStructuredData({ breadcrumbs });
  return <JsonLd json={serializeJsonLd({ ...data })} />;
}
