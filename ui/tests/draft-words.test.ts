import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { requests, eventually } from './app';
import { findings, tooSmall } from './axe';
import { card, draft, fine, keeps, lane, ownId, press, protocols, title } from './drafting';
import { screen } from './screen';

const FLAKING = 'Rob James';
const MEDIAN = 'Median of published guides';
const SLIPS = 'After a slip';
const OILS = 'For clients who must not have an oil';

describe('what to do after a slip', () => {
  test('is changed, in each language, and goes back to what ships when it is emptied', async () => {
    const page = await draft();
    const slips = card(page, SLIPS);
    const field = slips.getByRole('textbox', { name: 'Got wet' });
    const shipped = await field.inputValue();
    expect(shipped).not.toBe('');
    await field.fill('Pat dry and call.');
    await keeps({
      slips: [{ slip: 'got_wet', text: { en: 'Pat dry and call.' } }, {}, {}, {}, {}, {}],
    });
    const language = page.getByRole('combobox', { name: 'Language of the sentences' });
    await language.selectOption('fr');
    expect(await field.inputValue()).toBe('');
    // The program translates what ships, not what was typed.
    expect(await slips.getByText('If empty, the client reads:').count()).toBe(5);
    await field.fill('Séchez.');
    await keeps({ slips: [{ text: { fr: 'Séchez.' } }, {}, {}, {}, {}, {}] });
    await language.selectOption('en');
    await field.fill('');
    await slips.getByText(`If empty, the client reads: ${shipped}`).waitFor();
    await fine(page);
  });

  test('is removed, and added again beside what ships', async () => {
    const page = await draft();
    const slips = card(page, SLIPS);
    const field = slips.getByRole('textbox', { name: 'Got sun' });
    await press(page, 'Remove Got sun');
    await eventually(async () => expect(await field.count()).toBe(0));
    const choice = slips.getByRole('combobox', { name: 'Add a slip' });
    expect(await choice.locator('option').allTextContents()).toEqual(['Got sun']);
    await press(page, 'Add Got sun');
    await field.waitFor();
    // There is nothing left to add.
    expect(await choice.count()).toBe(0);
    await slips.getByText(/^If empty, the client reads: ./).waitFor();
    await fine(page);
  });
});

test('what is read without an oil is changed, and asked for when it is missing', async () => {
  const page = await draft();
  const oils = card(page, OILS);
  await oils.getByText(/^In place of “.+”, the client reads:$/).waitFor();
  const field = oils.getByRole('textbox', { name: 'If they may have neither' });
  await field.fill('');
  await oils.getByText('Write what the client reads.').waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await field.fill('Ask us first.');
  await fine(page);
  await keeps({ oils: [{ neither: { en: 'Ask us first.' } }] });
});

describe('what is read without an oil, where nothing was said of it', () => {
  test('is added with the keyboard, asked for, and taken back by undoing', async () => {
    const page = await draft({}, MEDIAN);
    const oils = card(page, OILS);
    const add = oils.getByRole('button', { name: 'Add what they read' });
    await oils.getByText(/^None yet\. They read the same as everybody\./).waitFor();
    await page.getByRole('textbox', { name: 'Healed on day' }).fill('29');
    await add.focus();
    await page.keyboard.press('Enter');
    const fields = oils.getByRole('textbox');
    const first = fields.first();
    await eventually(async () =>
      expect(await first.evaluate((field) => field === document.activeElement)).toBe(true),
    );
    await oils
      .getByText(/^In place of “A light, natural moisturizer\..+”, the client reads:$/)
      .waitFor();
    await eventually(async () =>
      expect(await oils.getByText('Write what the client reads.').count()).toBe(3),
    );
    for (const text of ['Coconut oil.', 'Olive oil.', 'Ask us.']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    await fine(page);
    await keeps({
      oils: [
        {
          coconut: { en: 'Coconut oil.' },
          olive: { en: 'Olive oil.' },
          neither: { en: 'Ask us.' },
        },
      ],
    });
    // In a field the keys take back what was typed there.
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: Draft “Mild care” changed').waitFor();
    await add.waitFor();
    await keeps({ oils: [] });
  });

  test('is said to be for nobody once no rule allows a moisturizer, and is removed', async () => {
    const page = await draft({}, MEDIAN);
    const oils = card(page, OILS);
    await press(page, 'Add what they read');
    await press(page, 'Remove all its rules Moisturizer');
    await oils
      .getByText(/^Moisturizer is never “Fine” in this protocol, .*Remove them\.$/)
      .waitFor();
    await press(page, `Remove ${OILS}`);
    await eventually(async () => expect(await oils.count()).toBe(0));
    await keeps({ oils: [] });
  });
});

test('a draft is as it was left when one comes back to the window', async () => {
  const page = await draft({ before: (made) => made.clock.install() });
  const language = page.getByRole('combobox', { name: 'Language of the sentences' });
  await language.selectOption('fr');
  const name = page.getByRole('textbox', { name: 'Title', exact: true });
  await name.fill('Soins doux');
  await page.getByText('Saved.', { exact: true }).waitFor();
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await page.clock.fastForward('01:01');
  const asked = requests(screen.asked, 'draft').length;
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await eventually(() => expect(requests(screen.asked, 'draft').length).toBeGreaterThan(asked));
  await screen.backend.ask('draft', { id: await ownId() });
  // The answer is in the page before what is asked of it next.
  for (let turn = 0; turn < 3; turn++) await page.evaluate(() => null);
  expect(await language.inputValue()).toBe('fr');
  expect(await name.evaluate((input) => input === document.activeElement)).toBe(true);
});

test('one goes to what is wrong, in a field or as a whole', async () => {
  const page = await draft();
  const go = page.getByRole('button', { name: /^Go to (it|the first)$/ });
  await fine(page);
  expect(await go.count()).toBe(0);
  const field = card(page, SLIPS).getByRole('textbox', { name: 'Got wet' });
  await field.fill('Pat\u200bdry.');
  await page.getByText('One mistake: it cannot be published yet.').waitFor();
  const isThere = (where: Locator) =>
    eventually(async () => {
      expect(await where.evaluate((one) => one === document.activeElement)).toBe(true);
      const box = await where.boundingBox();
      expect(box?.y).toBeGreaterThan(150);
      expect(box?.y).toBeLessThan(600);
    });
  await go.focus();
  await page.keyboard.press('Enter');
  await isThere(field);
  // The verdicts of a rule have no field of their own that is marked.
  const verdict = lane(page, 'Scalp medicine').getByRole('combobox', { name: 'Verdict' });
  await verdict.selectOption('Fine');
  await page.getByText('2 mistakes: it cannot be published yet.').waitFor();
  await go.click();
  await isThere(verdict);
});

test('a character that nobody sees is named where it was typed', async () => {
  const page = await draft();
  const phases = card(page, 'Phases');
  const name = phases.getByRole('textbox', { name: 'Name' }).first();
  await name.fill('Keep\u202edry');
  await phases.getByText('It contains a character that cannot be seen.').waitFor();
  expect(await name.getAttribute('aria-invalid')).toBe('true');
  const heading = page.getByRole('textbox', { name: 'Title', exact: true });
  expect(await heading.getAttribute('aria-invalid')).toBe(null);
});

describe('what the fuller guide says', () => {
  test('is added in one step, and taken back in one', async () => {
    const page = await draft({}, FLAKING);
    await page
      .getByText(/^It says nothing about: .*Heavy sweat; .*The fuller guide does\.$/)
      .waitFor();
    expect(await lane(page, 'Heavy sweat').count()).toBe(0);
    await page.getByRole('textbox', { name: 'Healed on day' }).fill('29');
    await press(page, 'Add what the fuller guide says');
    await lane(page, 'Heavy sweat').waitFor();
    await lane(page, 'Razor').waitFor();
    await fine(page);
    expect(await page.getByText('It says nothing about:').count()).toBe(0);
    // What was typed before is kept, and stays when this is undone.
    await keeps({ healed: '29' });
    await press(page, 'Undo');
    await page.getByText('Undone: Draft “Mild care” changed').waitFor();
    await page.getByText(/^It says nothing about: /).waitFor();
    await keeps({ healed: '29' });
    expect(await lane(page, 'Heavy sweat').count()).toBe(0);
  });

  test('comes with a copy, where the protocol leaves something out', async () => {
    const page = await protocols();
    await press(page, FLAKING);
    await title(page, FLAKING);
    await press(page, 'Copy');
    await page.getByRole('textbox', { name: 'Title of the copy' }).fill('Mild care');
    await page.getByRole('checkbox', { name: /^Add what the fuller guide says about: / }).check();
    expect(await findings(page)).toEqual([]);
    await press(page, 'Make the copy');
    await title(page, 'Mild care');
    await lane(page, 'Heavy sweat').waitFor();
    expect(requests(screen.asked, 'copy_protocol')).toEqual([
      { id: 'rob-james-flaking', title: 'Mild care', with_fuller: true },
    ]);
  });

  test('is not offered where nothing is left out', async () => {
    const page = await draft();
    await fine(page);
    expect(await page.getByText('It says nothing about:').count()).toBe(0);
    await press(page, 'Remove all its rules Razor');
    await page.getByText('It says nothing about: Razor. The fuller guide does.').waitFor();
  });
});

describe.each([false, true])('in the dark: %s', (dark) => {
  test('axe finds nothing', async () => {
    const page = await draft({ dark }, FLAKING);
    await page.getByText(/^It says nothing about: /).waitFor();
    await card(page, SLIPS).waitFor();
    await card(page, OILS).waitFor();
    expect(await findings(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);
  });
});
