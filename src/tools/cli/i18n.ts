/** `npm run i18n -- <command>`. */
import { i18nProgram } from './i18nProgram';
import { runMain } from './runProgram';

void runMain(i18nProgram);
