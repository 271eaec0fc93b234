import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { TextRange } from '../../catalog/search/types';
import type { LaterProvider } from '../../catalog/model/types';
import Marked from '../Marked';

interface LaterListProps {
  readonly providers: readonly (LaterProvider & { readonly ranges?: readonly TextRange[] })[];
}

/** Providers of which only the name and the release are known. */
export default function LaterList({ providers }: LaterListProps): ReactNode {
  return (
    <ul>
      {providers.map(({ name, release, issue, ranges }) => (
        <li key={name}>
          <Marked text={name} ranges={ranges} />
          {' · '}
          {release === undefined ? (
            <Translate id="catalog.later.unknown">release non ancora nota</Translate>
          ) : (
            <Translate id="catalog.later.release" values={{ release: <span className="mono">{release}</span> }}>
              {'dalla release {release}'}
            </Translate>
          )}
          {' · '}
          <a href={`https://github.com/${issue.replace('#', '/issues/')}`}>{issue}</a>
        </li>
      ))}
    </ul>
  );
}
