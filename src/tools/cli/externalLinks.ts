/** `npm run links:external`. */
import { externalLinksProgram } from './externalLinksProgram';
import { runMain } from './runProgram';

void runMain(externalLinksProgram);
