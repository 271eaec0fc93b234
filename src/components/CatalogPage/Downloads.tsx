import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useSiteRoot } from '../../hooks/useSiteRoot';

/** The same data for other programs, and the news. */
export default function Downloads(): ReactNode {
  const root = useSiteRoot();
  const feed = useBaseUrl('/providers/atom.xml');
  const api = useBaseUrl('/guide/api/');
  return (
    <p>
      <Translate
        id="catalog.downloads"
        values={{
          json: <a href={`${root}api/v1/providers.json`}>{'JSON'}</a>,
          csv: <a href={`${root}api/v1/providers.csv`}>{'CSV'}</a>,
          feed: <a href={feed}>{'Atom'}</a>,
          api: (
            <a href={api}>
              <Translate id="catalog.downloads.api">come usarli</Translate>
            </a>
          ),
        }}
      >
        {'Gli stessi dati in {json} e {csv}, le novità in {feed}: {api}.'}
      </Translate>
    </p>
  );
}
