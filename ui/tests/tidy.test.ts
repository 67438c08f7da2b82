/** The rules of the house that no compiler holds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

const UI = join(import.meta.dirname, '..');

function files(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const sources = files(join(UI, 'src'), /\.(svelte|ts)$/).map((path) => ({
  path: relative(UI, path),
  text: readFileSync(path, 'utf8'),
}));

/** The layers from the outside in; each may name only itself and what follows it. */
const LAYERS = ['src/views/', 'src/features/', 'src/lib/'];

function layer(path: string): number {
  const index = LAYERS.findIndex((prefix) => path.startsWith(prefix));
  return index < 0 ? -1 : index;
}

test('imports go from views to features to the library', () => {
  const wrong = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/from '(\.[^']*)'/g)]
      .map(([, target = '']) => relative(UI, join(UI, path, '..', target)))
      .filter((target) => layer(path) > layer(target))
      .map((target) => `${path} imports ${target}`),
  );
  expect(sources.length).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
});

test('only the door names the backend', () => {
  const wrong = sources
    .filter(({ path }) => !path.startsWith('src/lib/ipc/') && !path.endsWith('.test.ts'))
    .filter(({ text }) => /@tauri-apps|ipc\/bindings/.test(text))
    .map(({ path }) => path);
  expect(wrong).toEqual([]);
});

describe.each(sources.filter(({ path }) => path.endsWith('.svelte')))('$path', ({ path, text }) => {
  const style = /<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '';
  const markup = text
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<style>[\s\S]*<\/style>/, '')
    .replace(/<!--[\s\S]*?-->/g, '');

  test('has its words from the catalogue', () => {
    // What is left without tags and expressions is text.
    let rest = markup;
    for (let before = ''; before !== rest;) {
      before = rest;
      rest = rest.replace(/\{[^{}]*\}/g, '');
    }
    expect(rest.replace(/<[^>]*>/g, '').match(/\p{L}+/gu) ?? []).toEqual([]);
    expect(markup).not.toMatch(/\s(?:alt|title|label|aria-label|placeholder)="[^"{]/);
  });

  test('runs under the policy: no raw HTML, no style attribute', () => {
    expect(text).not.toContain('{@html');
    expect(markup).not.toMatch(/\sstyle=/);
  });

  test('takes spaces and type sizes from the tokens', () => {
    const spaces = [...style.matchAll(/(?:gap|padding|margin)[\w-]*:\s*([^;]*);/g)];
    // A pixel is a line's breadth, no space; half a marker's breadth centres it.
    const own = spaces.flatMap(([, value = '']) => value.match(/\b(?:[2-9]|\d\d+)px/g) ?? []);
    expect(own.filter((value) => value !== '11px')).toEqual([]);
    expect(style.match(/font-size:(?!\s*var\(--text)[^;]*;/g) ?? []).toEqual([]);
  });

  test('takes colours from the tokens', () => {
    const allowed = path.endsWith('PagePreview.svelte') ? /#fff\b/g : /(?!)/g;
    expect(style.replace(allowed, '').match(/#[\da-f]{3,8}\b|\brgb|\bhsl/gi) ?? []).toEqual([]);
  });
});

test('the build has no inline script or style', () => {
  const html = readFileSync(join(inject('built'), 'index.html'), 'utf8');
  expect(html).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=/);
});
