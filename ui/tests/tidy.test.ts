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

/** Which file names which, without the ending that says how a file is written. */
function imports(files: { path: string; text: string }[]): [from: string, to: string][] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/(?:from|import) '(\.[^']*)'/g)].map(([, target = '']): [string, string] => {
      const named = relative(UI, join(UI, path, '..', target));
      const found = ['', '.ts', '/index.ts'].map((ending) => named + ending);
      return [path, found.find((one) => files.some((file) => file.path === one)) ?? named];
    }),
  );
}

/** Those that can be reached from themselves. */
function circles(edges: [from: string, to: string][]): string[] {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of edges) {
    if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
  }
  return [...next.keys()].filter((start) => {
    const seen = new Set(next.get(start));
    for (const one of seen) for (const further of next.get(one) ?? []) seen.add(further);
    return seen.has(start);
  });
}

function againstTheLayers(edges: [from: string, to: string][]): string[] {
  return edges
    .filter(([from, to]) => layer(from) > layer(to))
    .map(([from, to]) => `${from} imports ${to}`);
}

describe('imports go one way', () => {
  const edges = imports(sources);
  const noun = (path: string) => /^src\/features\/[^/]+/.exec(path)?.[0] ?? path;

  test('from views to features to the library', () => {
    expect(edges.length).toBeGreaterThan(300);
    expect(againstTheLayers(edges)).toEqual([]);
  });

  test('among files', () => expect(circles(edges)).toEqual([]));

  test('among the nouns', () => {
    const nouns = edges.map(([from, to]): [string, string] => [noun(from), noun(to)]);
    expect(circles(nouns)).toEqual([]);
  });

  test('or it is found', () => {
    const files = [
      { path: 'src/features/a/a.ts', text: "import { b } from '../b/b';" },
      { path: 'src/features/b/b.ts', text: "import type { C } from '../../views/c';" },
      { path: 'src/views/c.ts', text: "import { a } from '../features/a/a';" },
    ];
    expect(circles(imports(files))).toEqual(files.map(({ path }) => path));
    expect(againstTheLayers(imports(files))).toEqual([
      'src/features/b/b.ts imports src/views/c.ts',
    ]);
  });
});

test('no import means another file where a file system knows no case', () => {
  const named = sources.map(({ path }) => path.replace(/\.ts$/, '').toLowerCase());
  expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([]);
});

test('only `lib/ipc` names the backend', () => {
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
    const allowed = path.endsWith('PageImage.svelte') ? /#fff\b/g : /(?!)/g;
    expect(style.replace(allowed, '').match(/#[\da-f]{3,8}\b|\brgb|\bhsl/gi) ?? []).toEqual([]);
  });
});

test('dates and times are typed as people type them: no field of the browser reads them', () => {
  const native = sources.filter(({ text }) =>
    /type=.?(?:date|time|datetime-local|month|week)\b/.test(text),
  );
  expect(native.map(({ path }) => path)).toEqual([]);
});

test('the build has no inline script or style', () => {
  const html = readFileSync(join(inject('built'), 'index.html'), 'utf8');
  expect(html).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=/);
});
