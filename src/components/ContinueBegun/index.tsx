import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';
import { KEY_PREFIX } from '../../catalog/request/storageKeys';
import Part from '../Part';

/** Not before there is something to go on with: the form's questions and checks would come with every page. */
const ContinueRequests = lazy(() => import('../ContinueRequests'));

/** Whether this browser keeps a request, whatever is in it. */
function hasBegun(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(KEY_PREFIX));
  } catch {
    return false;
  }
}

function onStorage(listener: () => void): () => void {
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
}

/** What was begun, to go on with, on a page that isn't the request's. */
export default function ContinueBegun(): ReactNode {
  const isBegun = useSyncExternalStore(onStorage, hasBegun, () => false);
  return (
    <div data-start="stored">
      {isBegun && (
        <Part>
          <Suspense fallback={null}>
            <ContinueRequests />
          </Suspense>
        </Part>
      )}
    </div>
  );
}
