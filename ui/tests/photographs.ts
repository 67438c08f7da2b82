/** A client's photos on the screen, as their tests go about them. */
import { deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { eventually, type Setting } from './app';
import { client, tab } from './client';

/** A PNG, light on the left, with a dot that stands for a mole. */
function png(width: number, height: number, light: number, dot: [number, number]): Buffer {
  const rows: number[] = [];
  for (let y = 0; y < height; y++) {
    rows.push(0);
    for (let x = 0; x < width; x++) {
      const near = Math.hypot(x - dot[0], y - dot[1]) < 8;
      const shade = near ? 20 : Math.max(0, light - Math.round((40 * x) / width));
      rows.push(shade, Math.round(shade * 0.8), Math.round(shade * 0.7));
    }
  }
  const chunk = (kind: string, contents: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(kind, 'latin1'), contents]);
    let sum = 0xffffffff;
    for (const byte of body) {
      sum ^= byte;
      for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    }
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(contents.length);
    check.writeUInt32BE(~sum >>> 0);
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export const LIGHT = png(400, 300, 210, [100, 150]);
export const DARK = png(400, 300, 120, [200, 150]);

export const file = (name: string, buffer: Buffer, mimeType = 'image/png') => ({
  name,
  mimeType,
  buffer,
});
export const chooser = (page: Page) => page.locator('input[type=file]');
export const opened = (page: Page) => page.getByRole('dialog');
export const thumbnails = (page: Page) => page.locator('.grid button');

export async function photos(setting: Setting = {}): Promise<Page> {
  const page = await client('marcus', setting);
  await tab(page, 'Photos');
  await page.getByText('No photos yet').waitFor();
  return page;
}

/** With one light and one dark photo. */
export async function two(setting: Setting = {}): Promise<Page> {
  const page = await photos(setting);
  await chooser(page).setInputFiles([file('light.png', LIGHT), file('dark.png', DARK)]);
  await page.getByText('2 photos added').waitFor();
  await eventually(async () => expect(await thumbnails(page).count()).toBe(2));
  return page;
}
