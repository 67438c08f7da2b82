import { mount, tick } from 'svelte';

import { call, commands } from './lib/ipc';
import { speak, t } from './lib/strings';
import { applyAppearance } from './features/settings/appearance';
import App from './views/App.svelte';
import Broken from './views/Broken.svelte';
import { AppWindow } from './views/window.svelte';

const target = document.querySelector('#app');
if (!target) throw new Error('index.html has no #app');

const start = await call(commands.start());
if ('ok' in start) {
  speak(start.ok.language);
  document.documentElement.lang = start.ok.language;
  applyAppearance(start.ok.appearance);
  const app = new AppWindow(start.ok);
  await app.look();
  mount(App, { target, props: { app } });
} else {
  mount(Broken, { target, props: { failure: start.failure } });
}
document.title = t('app-name');

// The window is hidden until its page is made. It cannot wait until the page is painted: a
// hidden window paints nothing, and asks for no frame.
await tick();
void call(commands.ready());
