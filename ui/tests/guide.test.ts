import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import type { CheckRequest, PageRequest } from '../src/lib/ipc/bindings';
import { failure } from './backend';
import { LABEL } from './guide';
import { enter, requests, type Stand, eventually } from './app';
import { screen, show as open } from './screen';

async function show(stand: Stand = () => undefined): Promise<Page> {
  const page = await open({ stand });
  await enter(page, 'Moisturizer guide');
  await page.getByRole('heading', { level: 1, name: 'Moisturizer guide' }).waitFor();
  return page;
}

const label = (page: Page) => page.getByRole('textbox', { name: 'Ingredients' });

test('the guide says from when this protocol allows the oils', async () => {
  const page = await show();
  await page.getByText('From 3 days after each session.').waitFor();
});

test('a protocol without a word on moisturizers is said to have none', async () => {
  const page = await show(({ command }) =>
    command === 'guide'
      ? { from: null, rule: null, source: null, perfume: 'ask', fatty_alcohols: 'fine' }
      : undefined,
  );
  await page.getByText('The chosen protocol does not say.').waitFor();
});

test('perfume and fatty alcohols stand in the guide as the rule of the studio has them', async () => {
  const page = await show();
  await page.getByText('Perfume:').waitFor();
  await page.getByText('Cetyl, cetearyl, stearyl alcohol:').waitFor();
});

test('the guide is silent on perfume where the rule of the studio is', async () => {
  const page = await show(({ command }) =>
    command === 'guide'
      ? { from: 'From 9 days.', rule: null, source: null, perfume: null, fatty_alcohols: null }
      : undefined,
  );
  await page.getByText('From 9 days.').waitFor();
  expect(await page.getByText('Perfume:').count()).toBe(0);
  expect(await page.getByText('Cetyl, cetearyl, stearyl alcohol:').count()).toBe(0);
  await page.getByText('Acids and retinol cream:').waitFor();
});

test('both handouts are printed and saved, the guide by its keys too', async () => {
  const page = await show();
  await page.keyboard.press('Control+p');
  await page.getByText('Sent to the printer.').waitFor();
  await page.getByRole('button', { name: 'Print as a handout' }).click();
  await eventually(() => {
    expect(requests<PageRequest>(screen.asked, 'print')).toEqual([
      {
        kind: 'handout',
        handout: 'guide',
        protocol: 'rob-james-flaking',
        paper: 'a4',
        large_print: false,
        client: null,
        allergies: [],
      },
      {
        kind: 'handout',
        handout: 'flaking',
        protocol: 'rob-james-flaking',
        paper: 'a4',
        large_print: false,
        client: null,
        allergies: [],
      },
    ]);
  });
  await page.getByRole('button', { name: 'Save the handout' }).click();
  await page.getByText('Saved.').waitFor();
});

test('the other handouts are printed and saved for anyone', async () => {
  const page = await show();
  await page.getByRole('button', { name: 'Print Before your session' }).click();
  await page.getByText('Sent to the printer.').waitFor();
  await page.getByRole('button', { name: 'Save PDF Aftercare, day by day' }).click();
  await page.getByText('Saved.').waitFor();
  const asked = (command: 'print' | 'save') => requests<PageRequest>(screen.asked, command).at(-1);
  expect(asked('print')).toMatchObject({ kind: 'handout', handout: 'before' });
  expect(asked('save')).toMatchObject({ kind: 'handout', handout: 'days' });
});

test('an empty label is not checked', async () => {
  const page = await show();
  await label(page).fill('  \n ');
  await page.getByText('The verdict appears as you type.').waitFor();
  await label(page).fill('Ingredients: Aqua');
  await page.getByText('Fine by the studio’s rule').waitFor();
  await label(page).fill('');
  await page.getByText('The verdict appears as you type.').waitFor();
  expect(requests(screen.asked, 'check')).toHaveLength(1);
});

test('each ingredient is marked in the pasted text at its exact span', async () => {
  const page = await show();
  await label(page).fill(LABEL);
  await page.getByText('Avoid', { exact: true }).waitFor();
  const marks = await page
    .locator('mark')
    .evaluateAll((all) =>
      all.map((mark) => ({ text: mark.textContent, box: mark.getBoundingClientRect().width > 0 })),
    );
  expect(marks.map(({ text }) => text)).toEqual([
    'Aqua',
    'Glycerin',
    'Cetearyl Alcohol',
    'Cocos Nucifera Oil',
    'Alcohol Denat.',
    'Caprylic/Capric Triglyceride',
    'Lanolin Alcohol',
    'Parfum',
    'Linalool',
    'Tocopheryl',
    'Xyloglucan X9',
  ]);
  // The marks lie under a text field: both must break their lines alike.
  const [under, field] = await Promise.all(
    ['.marks', 'textarea'].map((layer) =>
      page.locator(layer).evaluate((element) => {
        const { fontSize, fontFamily, lineHeight, padding, letterSpacing } =
          getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return { fontSize, fontFamily, lineHeight, padding, letterSpacing, width, height };
      }),
    ),
  );
  expect(under).toEqual(field);
});

test('an ingredient is explained by a press on it, and by the keyboard', async () => {
  const page = await show();
  await label(page).fill(LABEL);
  const chip = page.getByRole('button', { name: 'Avoid: Alcohol Denat.' });
  await chip.focus();
  await page.keyboard.press('Enter');
  await page.getByText('Drying alcohol', { exact: true }).waitFor();
  expect(await chip.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Enter');
  await page.getByText('Drying alcohol', { exact: true }).waitFor({ state: 'detached' });
  const place = await page.locator('mark.avoid').boundingBox();
  if (!place) throw new Error('no mark');
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
  await page.getByText('Drying alcohol', { exact: true }).waitFor();
});

test('a suggestion is taken with the keyboard', async () => {
  const page = await show();
  await label(page).fill(LABEL);
  await page.getByText('Did you mean Tocopherol?').waitFor();
  await label(page).press('Alt+Enter');
  expect(await label(page).inputValue()).toBe(LABEL.replace('Tocopheryl', 'Tocopherol'));
  await page.getByText('Did you mean').waitFor({ state: 'detached' });
});

test('what the label is held against reaches the backend', async () => {
  const page = await show();
  await label(page).fill(LABEL);
  await page.getByRole('button', { name: 'Lanolin', exact: true }).click();
  await page.getByRole('textbox', { name: 'Another allergy' }).fill(' Neem ');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Neem', pressed: true }).waitFor();
  await page.getByRole('combobox', { name: 'Scalp' }).selectOption('Dandruff');
  await eventually(() => {
    expect(requests<CheckRequest>(screen.asked, 'check').at(-1)).toEqual({
      label: LABEL,
      allergies: ['lanolin', 'Neem'],
      scalp_types: ['dandruff'],
      client: null,
    });
  });
});

test('what is on record about a client counts, and a product stays with whom it was checked for', async () => {
  const page = await show();
  await label(page).fill(LABEL);
  const asked = () => requests<CheckRequest>(screen.asked, 'check').at(-1)?.client;
  await eventually(() => expect(asked()).toBeNull());
  await page.getByRole('button', { name: 'Choose a client' }).click();
  await page.keyboard.type('Marc');
  await page.keyboard.press('Enter');
  // The finder shows the name too, before the client is chosen.
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByText('Marcus Odell', { exact: true }).waitFor();
  await eventually(() => expect(asked()).toBe(1));
  await page.getByRole('button', { name: 'Add to sheet' }).click();
  await page.getByRole('button', { name: 'Sheets' }).click();
  const product = () => {
    const last = requests<PageRequest>(screen.asked, 'preview').at(-1);
    return last && 'product' in last ? last : null;
  };
  await eventually(() =>
    expect(product()).toMatchObject({ kind: 'client', client: 1, product: { label: LABEL } }),
  );
  await page.getByRole('button', { name: 'Without a client' }).click();
  await eventually(() => expect(product()).toMatchObject({ kind: 'sheet', product: null }));
});

test('an oil that an allergy speaks against says so', async () => {
  const page = await show();
  expect(await page.getByText('Not this one').count()).toBe(0);
  await page.getByRole('button', { name: 'coconut' }).click();
  await page.getByText('Not this one: the client is allergic to it.').waitFor();
  expect(await page.getByText('Not this one').count()).toBe(1);
  await page.getByRole('button', { name: 'coconut' }).click();
  await page.getByText('Not this one').waitFor({ state: 'detached' });
});

test('a product that was checked for a client is on the sheet that her own screen prints', async () => {
  const page = await show();
  await label(page).fill(LABEL);
  await page.getByRole('button', { name: 'Choose a client' }).click();
  await page.keyboard.type('Marc');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Without a client' }).waitFor();
  await page.getByRole('button', { name: 'Add to sheet' }).click();
  const product = async () => {
    const asked = requests<PageRequest>(screen.asked, 'print').length;
    await page.keyboard.press('Control+p');
    await eventually(() => expect(requests(screen.asked, 'print').length).toBeGreaterThan(asked));
    const last = requests<PageRequest>(screen.asked, 'print').at(-1);
    return last?.kind === 'client' ? last : null;
  };
  const open = async (name: string) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Sheets given' }).click();
  };
  await open('Marc');
  await page.getByText('Checked product').waitFor();
  expect(await product()).toMatchObject({ client: 1, product: { label: LABEL } });
  await open('Priya');
  expect(await product()).toMatchObject({ client: 2, product: null });
  await open('Marc');
  await page.getByRole('button', { name: 'Remove from sheet' }).click();
  expect(await product()).toMatchObject({ client: 1, product: null });
});

test('the verdict goes on the sheet, and off it again', async () => {
  const page = await show();
  await page.getByRole('textbox', { name: 'Product' }).fill('Lotion No. 5');
  await label(page).fill(LABEL);
  await page.getByRole('button', { name: 'coconut' }).click();
  await page.getByRole('button', { name: 'Add to sheet' }).click();
  await page.getByRole('button', { name: 'Sheets' }).click();
  await page.getByText('Lotion No. 5').waitFor();
  const product = () => {
    const last = requests<PageRequest>(screen.asked, 'preview').at(-1);
    return last?.kind === 'sheet' ? last.product : undefined;
  };
  await eventually(() => {
    expect(product()).toEqual({
      name: 'Lotion No. 5',
      label: LABEL,
      allergies: ['coconut'],
      scalp_types: [],
    });
  });
  await page.getByRole('button', { name: 'Remove from sheet' }).click();
  await eventually(() => expect(product()).toBeNull());
});

test('a text that cannot be judged says so, without a button for the sheet', async () => {
  const page = await show();
  await label(page).fill('Best cream ever');
  await page.getByText('Cannot tell', { exact: true }).waitFor();
  await page.getByText('Too many of the names were not recognized.').waitFor();
  expect(await page.getByRole('button', { name: 'Add to sheet' }).count()).toBe(0);
});

test('a megabyte is taken without marks in the text, and with a bounded list', async () => {
  // The real answer would be as long as the label; the test's wire is slower than the app's.
  const names = Array.from({ length: 1_000 }, (_, index) => `Name ${index}`);
  const page = await show(({ command, request }) =>
    command === 'check'
      ? screen.backend.ask('check', { ...(request as CheckRequest), label: names.join(', ') })
      : undefined,
  );
  await label(page).evaluate((area: HTMLTextAreaElement, text) => {
    area.value = text.repeat(60_000);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, 'Aqua, Glycerin, ');
  await page.getByText('too long to be marked in place').waitFor();
  await page.getByText('and 800 more').waitFor();
  expect(await page.locator('mark').count()).toBe(0);
});

test('a text file is taken, and one that is no text is refused in words', async () => {
  const page = await show();
  const chooser = page.locator('input[type=file]');
  await chooser.setInputFiles({
    name: 'label.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(LABEL),
  });
  await page.getByText('Avoid', { exact: true }).waitFor();
  expect(await label(page).inputValue()).toBe(LABEL);
  await chooser.setInputFiles({
    name: 'photo.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  });
  await page.getByRole('alert').getByText('This file is not text').waitFor();
  expect(await label(page).inputValue()).toBe(LABEL);
});

test('a text file can be dropped on the label', async () => {
  const page = await show();
  const transfer = await page.evaluateHandle((text) => {
    const made = new DataTransfer();
    made.items.add(new File([text], 'label.txt', { type: 'text/plain' }));
    return made;
  }, LABEL);
  await label(page).dispatchEvent('drop', { dataTransfer: transfer });
  await page.getByText('Avoid', { exact: true }).waitFor();
});

test('a check that fails keeps the last verdict and says what to do', async () => {
  let failing = false;
  const page = await show(({ command }) => {
    if (command === 'check' && failing) throw failure('internal');
  });
  await label(page).fill(LABEL);
  await page.getByText('Avoid', { exact: true }).waitFor();
  failing = true;
  await label(page).press('x');
  await page.getByRole('alert').getByText('Something went wrong in the app itself.').waitFor();
  expect(await page.getByText('Avoid', { exact: true }).count()).toBe(1);
  const add = page.getByRole('button', { name: 'Add to sheet' });
  await add.click({ force: true });
  expect(await page.getByText('The product is on the sheet.').count()).toBe(0);
});

test('a verdict on what stood there before goes on no sheet', async () => {
  let check: (() => void) | undefined;
  const page = await show(({ command, request }, real) => {
    if (command !== 'check' || (request as CheckRequest).label === LABEL) return undefined;
    return new Promise((resolve) => (check = () => resolve(real())));
  });
  await label(page).fill(LABEL);
  const add = page.getByRole('button', { name: 'Add to sheet' });
  await add.and(page.locator(':not([aria-disabled])')).waitFor();
  await label(page).fill('Coconut oil');
  await add.and(page.locator('[aria-disabled]')).waitFor();
  await add.press('Enter');
  await eventually(() => expect(check).toBeDefined());
  check?.();
  await add.click();
  await enter(page, 'Sheets');
  await eventually(() => {
    const products = requests<PageRequest>(screen.asked, 'preview').flatMap((asked) =>
      asked.kind === 'sheet' && asked.product ? [asked.product.label] : [],
    );
    expect(products).toEqual(['Coconut oil']);
  });
});
