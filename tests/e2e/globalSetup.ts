import { ensureNginx } from '../nginx/ensureNginx';
import { ensureFirefox } from './ensureBrowser';

/** Before any worker runs: two that install at once would stand in each other's way. */
export default function globalSetup(): void {
  ensureNginx();
  ensureFirefox();
}
