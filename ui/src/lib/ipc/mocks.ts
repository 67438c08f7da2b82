/** A backend for a plain browser and for the tests. Never part of the app's build. */
import type { CheckRequest, Failure, PageRequest, PlanRequest } from './bindings';
import { bridge, type Bridged } from './bridge';
import * as fixtures from './fixtures';
import * as care from './fixtures/care';
import * as clients from './fixtures/clients';
import * as studio from './fixtures/studio';

/** The rooms that answer for themselves; each gives `undefined` for another's command. */
const ROOMS = [care.answer, clients.answer, studio.answer];

/** Answers a command as the backend would; throws a `Failure` where it would fail. */
export function answer(command: string, request: unknown): unknown {
  switch (command) {
    case 'start':
      return fixtures.start;
    case 'plan':
      return plan(request as PlanRequest);
    case 'guide':
      return fixtures.guide;
    case 'preview':
      return {
        first: `data:image/svg+xml,${encodeURIComponent(page(request as PageRequest))}`,
        count: 1,
        left_out: '',
      };
    case 'pages':
      return { pages: [page(request as PageRequest)] };
    case 'check':
      return fixtures.check((request as CheckRequest).label);
    case 'print':
      return { to: 'printed', not_filed: null };
    case 'save':
      return { to: 'saved', not_filed: null };
    case 'ready':
      return null;
    default:
      return rooms(command, request);
  }
}

function rooms(command: string, request: unknown): unknown {
  for (const room of ROOMS) {
    const own = room(command, request);
    if (own !== undefined) return own;
  }
  throw failure('internal');
}

/** A failure with this code. */
export function failure(code: Failure['code'], params: Failure['params'] = {}): Failure {
  return { code, params };
}

/** Puts the answers where the app looks for its backend. */
export function install(): void {
  const backend: Bridged['backend'] = async (command, request) => {
    try {
      return { ok: answer(command, request) };
    } catch (failure) {
      return { failure };
    }
  };
  Object.assign(window, { backend });
  bridge();
}

function plan({ sessions, opened, protocol }: PlanRequest): unknown {
  if (sessions.length === 0) throw failure('session-none');
  if (new Set(sessions).size < sessions.length) {
    throw failure('session-twice', { session: sessions[0] ?? '', moment: sessions[0] ?? '' });
  }
  for (const session of sessions) {
    if (session < '1990') throw failure('session-too-early', { date: session });
    if (session > '2028-11-22') throw failure('session-too-late', { date: session });
  }
  return fixtures.plan(sessions, opened.length > 0, protocol === 'published-median');
}

/** A stand-in for the printed page. */
function page(request: PageRequest): string {
  const paper = 'paper' in request && request.paper === 'letter' ? [216, 279] : [210, 297];
  const lines = Array.from(
    { length: 22 },
    (_, index) =>
      `<rect x="16" y="${52 + index * 9}" width="${120 + ((index * 37) % 58)}" height="3" rx="1" fill="#b9c4bf"/>`,
  );
  const name = request.kind === 'sheet' ? request.client_name : request.kind;
  const title = `Aftercare ${name}`.replace(/[<&]/g, ' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${paper.join(' ')}"><rect width="100%" height="100%" fill="#fff"/><text x="16" y="28" font-size="9" font-weight="700" font-family="sans-serif">${title}</text><rect x="16" y="38" width="178" height="0.6" fill="#17594f"/>${lines.join('')}</svg>`;
}
