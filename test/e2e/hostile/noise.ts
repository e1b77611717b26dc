import type { Attack } from './attack';

/** More of everything than a person would make. */
export const noise: readonly Attack[] = [
  {
    name: 'listeners at the window that hear each key and press',
    isFirst: true,
    attack: () => {
      const heard: string[] = [];
      for (const type of ['keydown', 'keyup', 'input', 'pointerdown', 'click', 'focusin'])
        window.addEventListener(
          type,
          event => heard.push(`${type} ${String(event.composedPath().length)}`),
          true,
        );
    },
  },
  {
    name: 'listeners at the window that swallow each key and press',
    stopsSending: true,
    attack: () => {
      for (const type of [
        'keydown',
        'keyup',
        'keypress',
        'pointerdown',
        'mousedown',
        'mouseup',
        'click',
        'submit',
      ])
        window.addEventListener(
          type,
          event => {
            event.stopImmediatePropagation();
            event.preventDefault();
          },
          true,
        );
    },
  },
  {
    name: 'a focus that is taken away in every frame',
    attack: async () => {
      const decoy = document.body.appendChild(document.createElement('input'));
      for (let frame = 0; frame < 60; frame += 1) {
        decoy.focus();
        await new Promise(requestAnimationFrame);
      }
      decoy.remove();
    },
  },
  {
    name: 'a history of 150 steps',
    attack: () => {
      for (let step = 0; step < 150; step += 1) history.pushState({ step }, '', `#${String(step)}`);
      window.dispatchEvent(new PopStateEvent('popstate'));
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    },
  },
  {
    name: 'ten thousand changes a second, for a second',
    attack: async () => {
      const pen = document.body.appendChild(document.createElement('div'));
      for (let burst = 0; burst < 20; burst += 1) {
        for (let change = 0; change < 500; change += 1) {
          pen.append(document.createElement('b'));
          pen.className = `c${String(change)}`;
          pen.firstChild?.remove();
        }
        await new Promise(done => setTimeout(done, 50));
      }
      pen.remove();
    },
  },
  {
    name: 'a million characters in the field, and the old text again',
    attack: () => {
      const field = document.querySelector('kat-textarea')?.shadowRoot?.querySelector('textarea');
      if (!field) return;
      const old = field.value;
      field.value = 'a@b.co '.repeat(150_000);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      field.value = old;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
  },
  {
    name: 'five million characters in another field',
    attack: () => {
      const other = document.body.appendChild(document.createElement('textarea'));
      other.value = 'review '.repeat(700_000);
      other.focus();
      other.dispatchEvent(new InputEvent('input', { bubbles: true }));
      other.remove();
    },
  },
  {
    name: 'frames in frames',
    attack: () => {
      let place = document.body;
      for (let depth = 0; depth < 6; depth += 1) {
        const frame = document.createElement('iframe');
        place.append(frame);
        const inner = frame.contentDocument?.body;
        if (!inner) return;
        inner.innerHTML =
          '<kat-textarea></kat-textarea><textarea></textarea><kat-button label="Send"></kat-button>';
        place = inner;
      }
    },
  },
  {
    name: 'five thousand messages that look like ours',
    attack: () => {
      const types = ['loadLateParts', 'sendRecorded', 'settings', 'ping', 'second-look:arrived'];
      for (let sent = 0; sent < 5000; sent += 1)
        window.postMessage({ type: types[sent % types.length], id: 'x', settings: { guard: 'off' } }, '*');
    },
  },
  {
    name: 'storage of the page that pretends to be ours',
    attack: () => {
      const forged = JSON.stringify({ guard: 'off', rulesOff: ['email-address'], confirmed: true });
      for (const area of [localStorage, sessionStorage])
        for (const key of ['settings', 'quota', 'send:1:x', 'second-look', 'second-look:sends'])
          area.setItem(key, forged);
    },
  },
  {
    name: 'a question before leaving',
    attack: () => {
      window.addEventListener('beforeunload', event => {
        event.preventDefault();
      });
    },
  },
  {
    name: 'forms set back and names changed',
    attack: () => {
      for (const form of document.forms) form.reset();
      document.title = 'Second Look';
      document.documentElement.lang = 'xx';
      document.documentElement.className = 'changed';
    },
  },
  {
    name: 'a field a hundred times hidden and shown',
    attack: async () => {
      const area = document.querySelector<HTMLElement>('kat-textarea');
      for (let round = 0; round < 100; round += 1) {
        if (area) area.hidden = round % 2 === 0;
        await Promise.resolve();
      }
    },
  },
  {
    name: 'document.open and write',
    wrecksDraft: true,
    removesUs: true,
    stopsSending: true,
    attack: () => {
      document.open();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- old pages still do it
      document.write('<p>Something else');
      document.close();
    },
  },
  {
    name: 'another document element',
    wrecksDraft: true,
    removesUs: true,
    stopsSending: true,
    attack: () => {
      const other = document.createElement('html');
      other.append(document.createElement('head'), document.createElement('body'));
      document.replaceChild(other, document.documentElement);
    },
  },
  {
    name: 'an empty page',
    wrecksDraft: true,
    removesUs: true,
    stopsSending: true,
    attack: () => {
      document.documentElement.replaceChildren();
    },
  },
];
