/** `npm run catalog -- <command>`. */
import { catalogProgram } from './catalogProgram';
import { runMain } from './runProgram';

void runMain(catalogProgram);
