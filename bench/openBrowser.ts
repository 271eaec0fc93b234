import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../tests/e2e/chromiumFlags';
import { ensureChromium } from '../tests/e2e/ensureChromium';

/**
 * A Chromium without a window that asks nobody on the network for anything.
 *
 * @param debuggingPort the port at which another program may steer it
 */
export function openBrowser(debuggingPort?: number): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium(),
    args: [...CHROMIUM_FLAGS, ...(debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`])],
  });
}
