import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../tests/e2e/chromiumFlags';
import { ensureChromium } from '../tests/e2e/ensureBrowser';

/** A Chromium without a window that asks nobody on the network for anything. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: [...CHROMIUM_FLAGS] });
}
