import '../package/site.ts';
import {wakeIn} from './wake.ts';

// Tabs, as a page has them: a hidden box has no size until it is chosen.
for (const tabs of document.querySelectorAll('[role=tablist]')) {
  const buttons = [...tabs.querySelectorAll<HTMLElement>('[role=tab]')];
  const choose = (chosen: HTMLElement): void => {
    for (const button of buttons) {
      button.setAttribute('aria-selected', button === chosen ? 'true' : 'false');
      button.tabIndex = button === chosen ? 0 : -1;
      const panel = document.querySelector<HTMLElement>(`#${button.getAttribute('aria-controls')}`);
      if (panel) panel.hidden = button !== chosen;
    }
  };
  for (const button of buttons) button.addEventListener('click', () => choose(button));
  tabs.addEventListener('keydown', (event) => {
    const step = {ArrowRight: 1, ArrowLeft: -1}[(event as KeyboardEvent).key];
    if (step === undefined) return;
    const next = buttons[(buttons.findIndex(({tabIndex}) => tabIndex === 0) + step + buttons.length) % buttons.length];
    if (!next) return;
    choose(next);
    next.focus();
  });
}

const dialog = document.querySelector('dialog');
document.querySelector('[data-opens]')?.addEventListener('click', () => dialog?.showModal());
dialog?.querySelector('button')?.addEventListener('click', () => dialog.close());

const host = document.querySelector('#shadow');
if (host) {
  const root = host.attachShadow({mode: 'open'});
  const box = Object.assign(document.createElement('div'), {id: 'box'});
  Object.assign(box.dataset, {wake: 'euregio-app', place: 'unlock'});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('#box { block-size: 440px; } euregio-app { block-size: 100%; }');
  root.adoptedStyleSheets.push(sheet);
  root.append(box);
  wakeIn(root);
}
