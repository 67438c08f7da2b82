import type { Finder, Offer } from '../features/find/finder.svelte';
import { STOCK_PARTS, type Stock } from '../features/stock/stock.svelte';
import type { Context } from '../lib/app/context.svelte';
import { PARTS, SECTIONS, type Router } from '../lib/app/router.svelte';
import { keysOf, type Action } from '../lib/app/shortcuts';
import { HANDOUT_KINDS } from '../lib/ipc';
import { t } from '../lib/strings';

/** What the actions need of an open vault. */
interface Opened {
  readonly context: Context;
  readonly router: Router;
  readonly finder: Pick<Finder, 'toggle'>;
  readonly stock: Pick<Stock, 'part'>;
  readonly actions: Action[];
  /** Whether the list of shortcuts is open. */
  listing: boolean;
  newSession(): void;
  bookVisit(slot: null): void;
  newQuote(): void;
  newClient(): void;
  deliver(how: 'print' | 'save'): void;
  lock(): unknown;
}

/** What the keys do while a vault is open, and the finder offers. */
export function actionsOf(open: Opened): Action[] {
  const { names } = open.context;
  return [
    {
      id: 'find',
      title: t('find-title'),
      keys: 'command+k',
      run: () => open.finder.toggle(),
      always: true,
      unlisted: true,
    },
    {
      id: 'new-session',
      title: t('new-session'),
      keys: 'command+shift+n',
      run: () => open.newSession(),
      writes: true,
    },
    {
      id: 'book-visit',
      title: t('book-visit'),
      keys: 'command+b',
      run: () => open.bookVisit(null),
      writes: true,
    },
    {
      id: 'new-quote',
      title: t('new-quote'),
      keys: 'command+e',
      run: () => open.newQuote(),
      writes: true,
    },
    {
      id: 'new-client',
      title: t('new-client'),
      keys: 'command+n',
      run: () => open.newClient(),
      writes: true,
    },
    {
      id: 'print',
      title: t('shortcut-print'),
      keys: 'command+p',
      run: () => open.deliver('print'),
    },
    {
      id: 'save',
      title: t('shortcut-save'),
      keys: 'command+s',
      run: () => open.deliver('save'),
    },
    {
      id: 'undo',
      title: t('shortcut-undo'),
      keys: 'command+z',
      run: () => void open.context.undo(),
      writes: true,
    },
    {
      id: 'redo',
      title: t('shortcut-redo'),
      keys: 'command+shift+z',
      also: 'command+y',
      run: () => void open.context.redo(),
      writes: true,
    },
    {
      id: 'back',
      title: t('back'),
      keys: 'alt+arrowleft',
      run: () => open.router.back(),
    },
    {
      id: 'hide',
      title: t('hide-names'),
      keys: 'command+shift+h',
      run: () => names.toggle(),
      always: true,
    },
    {
      id: 'lock',
      title: t('lock'),
      keys: 'command+l',
      run: () => void open.lock(),
      always: true,
    },
    { id: 'shortcuts', title: t('shortcuts'), keys: '?', run: () => (open.listing = true) },
  ];
}

/** What the finder offers beside what the vault has. */
export function offersOf(open: Opened): Offer[] {
  const { router } = open;
  const opens = { keys: null, writes: false };
  const sections = SECTIONS.map((section) => ({
    ...opens,
    kind: 'offer' as const,
    id: section,
    title: t(`section-${section}`),
    about: '',
    run: () => router.enter(section),
  }));
  const actions = open.actions
    .filter(({ unlisted }) => !unlisted)
    .map((action) => ({
      ...action,
      kind: 'offer' as const,
      about: '',
      keys: keysOf(action),
      writes: action.writes ?? false,
    }));
  const parts = PARTS.map((part) => ({
    ...opens,
    kind: 'setting' as const,
    id: part,
    title: t(`part-${part}`),
    about: t(`find-part-${part}`),
    run: () => router.openPart(part),
  }));
  // The guide itself is a section.
  const handouts = HANDOUT_KINDS.filter((kind) => kind !== 'guide').map((kind) => ({
    ...opens,
    kind: 'handout' as const,
    id: kind,
    title: t(`handout-${kind}`),
    about: t('find-handout'),
    run: () => router.enter('guide', `handout-${kind}`),
  }));
  const ofStock = STOCK_PARTS.filter((part) => part !== 'stock').map((part) => ({
    ...opens,
    kind: 'setting' as const,
    id: `stock-${part}`,
    title: t(`stock-tab-${part}`),
    about: t(`find-stock-${part}`),
    run: () => {
      open.stock.part = part;
      router.enter('stock');
    },
  }));
  return [...sections, ...actions, ...ofStock, ...parts, ...handouts];
}
