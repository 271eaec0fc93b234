import { expect, openHydrated, test } from './site';

/** A moment of the catalog: what is ticked in a facet and what the address says of it. */
interface Moment {
  readonly ticked: readonly string[];
  readonly address: readonly string[];
}

/** The longest wait between a choice and going back, in milliseconds. */
const LONGEST_WAIT = 50;

/** Each wait from 0 to the longest comes about once. */
const ROUNDS = LONGEST_WAIT + 1;

test('back and forward around a choice leave the boxes as the address says', async ({ page }) => {
  await openHydrated(page, '/providers/');
  // Entries to go back to, should a choice not have made one.
  for (const [at, codec] of ['g729', 'g722', 'g729', 'g722'].entries()) {
    const box = page.locator(`fieldset input[name=codec][value=${codec}]`);
    await box.click();
    await expect(box).toBeChecked({ checked: at < 2 });
  }
  const moments = await page.evaluate(
    async ([rounds, longest]) => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('fieldset input[name=codec]')];
      const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
      const go = async (by: number): Promise<void> => {
        const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
        history.go(by);
        await arrived;
      };
      const look = async (): Promise<Moment> => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return {
          ticked: boxes.filter(({ checked }) => checked).map(({ value }) => value),
          address: new URLSearchParams(location.search).getAll('codec'),
        };
      };
      const seen: Moment[] = [];
      for (let round = 0; round < rounds; round += 1) {
        boxes[round % boxes.length]?.click();
        // In no order.
        await wait((round * 7) % (longest + 1));
        await go(-1);
        seen.push(await look());
        if (round % 2 === 0) continue;
        await go(1);
        await wait((round * 11) % (longest + 1));
        boxes[0]?.click();
        await go(-2);
        seen.push(await look());
      }
      return seen;
    },
    [ROUNDS, LONGEST_WAIT] as const,
  );
  expect(moments).toHaveLength(ROUNDS + Math.floor(ROUNDS / 2));
  expect(moments.map(({ ticked }) => [...ticked].sort())).toEqual(moments.map(({ address }) => [...address].sort()));
});

test('words that were typed just before going back don’t come back', async ({ page }) => {
  await page.clock.install();
  await openHydrated(page, '/providers/');
  await page.getByRole('checkbox', { name: 'G.729' }).check();
  await expect(page).toHaveURL(/\?codec=g729$/);
  await page.getByRole('searchbox').fill('voip');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(page.getByRole('checkbox', { name: 'G.729' })).not.toBeChecked();
  // Longer than the address lets typing rest.
  await page.clock.runFor(1000);
  await expect(page).toHaveURL(/\/providers\/$/);
});

test('an order and an unfinished release stay through choices', async ({ page }) => {
  await openHydrated(page, '/providers/?sort=name');
  const release = page.getByRole('textbox', { name: 'La mia release di NethVoice' });
  await release.fill('1.');
  await page.getByRole('checkbox', { name: 'G.729' }).check();
  await expect(page).toHaveURL(/\?codec=g729&sort=name$/);
  await expect(release).toHaveValue('1.');
  await release.fill('v1.3.4');
  await release.blur();
  await expect(page).toHaveURL(/\?codec=g729&sort=name&release=1\.3\.4$/);
  // Said once, it is kept: it is the reader's, whatever is looked for.
  await page.goBack();
  await expect(release).toHaveValue('1.3.4');
});
