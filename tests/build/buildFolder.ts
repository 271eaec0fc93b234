import { existsSync } from 'node:fs';
import path from 'node:path';

/** The site that `npm run build` made. */
export const BUILD = path.resolve(__dirname, '../../build');

if (!existsSync(path.join(BUILD, 'index.html'))) throw new Error(`${BUILD} has no site: npm run build makes it`);
