/** `npm run hosting -- <command>`. */
import { hostingProgram } from './hostingProgram';
import { runMain } from './runProgram';

void runMain(hostingProgram);
