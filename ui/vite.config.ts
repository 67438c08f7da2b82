import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  // The catalogue and the fonts lie beside `ui`, shared with the printed sheet.
  server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
  build: {
    target: 'safari16',
    // The policy of the window allows no `data:` fonts, and no inline preload script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Whose code the page is built from: THIRD-PARTY.md takes it from here.
    license: { fileName: 'licences.json' },
  },
  // Vitest would take the server's side of Svelte, which has no runes at run time.
  resolve: mode === 'test' ? { conditions: ['browser'] } : {},
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: ['tests/serve.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // One for each core. The usual one fewer is half of two.
    maxWorkers: '100%',
  },
}));
