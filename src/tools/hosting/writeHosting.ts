import path from 'node:path';
import { changeFiles } from '../../catalog/changeFiles';
import type { Outcome } from '../../catalog/model/problems';
import { checkPages } from './checkPages';
import type { HostedSite } from './hostedSite';
import { readPages } from './readPages';
import { toHeadersFile } from './toHeadersFile';
import { toNginxConf } from './toNginxConf';

/**
 * Checks the pages of a build, then writes `_headers` into it and nginx's file beside it.
 *
 * @param folder what was built, absolute
 * @returns the files, or what of the pages the policy would block: then none is written
 */
export function writeHosting(folder: string, site: HostedSite): Outcome<readonly string[]> {
  const problems = checkPages(readPages(folder, site.locales), site.scriptHashes);
  if (problems.length > 0) return { ok: false, problems };
  const nginx = `${folder}-nginx`;
  const files = new Map([
    [path.join(folder, '_headers'), toHeadersFile(site)],
    [path.join(nginx, 'site.conf'), toNginxConf(site)],
  ]);
  changeFiles([folder, nginx], (write) => write(files));
  return { ok: true, value: [...files.keys()] };
}
