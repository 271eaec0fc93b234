import { ensureNginx } from '../nginx/ensureNginx';

/** Before any worker runs: two that install at once would stand in each other's way. */
export default function globalSetup(): void {
  ensureNginx();
}
