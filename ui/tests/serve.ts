/** Builds the screen as it ships, and serves it under the policy of the app's window. */
import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
    built: string;
  }
}

/** The app's own policy, where it is set; the backend's scheme is not needed here. */
function policy(): string {
  const conf = JSON.parse(
    readFileSync(new URL('../../tauri.conf.json', import.meta.url), 'utf8'),
  ) as { app: { security: { csp: string | Record<string, string> } } };
  const { csp } = conf.app.security;
  return typeof csp === 'string'
    ? csp
    : Object.entries(csp)
        .map(([directive, sources]) => `${directive} ${sources}`)
        .join('; ');
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outDir = await mkdtemp(join(tmpdir(), 'scalp-aftercare-ui-'));
  // The test runner's environment would make it a development build.
  const environment = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  await build({ mode: 'production', logLevel: 'error', build: { outDir, emptyOutDir: true } });
  process.env['NODE_ENV'] = environment;
  const server = await preview({
    build: { outDir },
    logLevel: 'error',
    preview: {
      host: '127.0.0.1',
      port: 0,
      headers: { 'Content-Security-Policy': policy() },
    },
  });
  project.provide('address', server.resolvedUrls?.local[0] ?? '');
  project.provide('built', outDir);
  return async () => {
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  };
}
