import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ProviderRecord } from '../../catalog/search/records/types';
import styles from './styles.module.css';

/** In which words a provider is known. */
function titleOf({ status, since }: ProviderRecord): string {
  if (status !== 'announced') return translate({ id: 'request.known', message: 'Già nel catalogo:' });
  return since === undefined
    ? translate({ id: 'request.announced', message: 'Già annunciato:' })
    : translate({ id: 'request.announced.for', message: 'Annunciato per la {release}:' }, { release: since });
}

/** The providers that an answer may be about, with their pages. Announced when they appear. */
export default function KnownNotice({ known }: { readonly known: readonly ProviderRecord[] | undefined }): ReactNode {
  const titles = new Set(known?.map(titleOf));
  return (
    <div role="status">
      {[...titles].map((title) => (
        <p key={title} className={styles.told}>
          {title}{' '}
          {known
            ?.filter((record) => titleOf(record) === title)
            .map(({ key, name }, at) => (
              <span key={key}>
                {at > 0 && ', '}
                <Link to={`/providers/${key}`}>{name}</Link>
              </span>
            ))}
        </p>
      ))}
    </div>
  );
}
