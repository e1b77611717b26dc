import type { Attack } from './attack';

/** Presses, keys and changes that no person made. */
export const events: readonly Attack[] = [
  {
    name: 'click() on each button of ours',
    attack: () => {
      for (const host of document.querySelectorAll('html > :not(head, body)'))
        for (const button of host.shadowRoot?.querySelectorAll('button, summary') ?? [])
          (button as HTMLElement).click();
    },
  },
  {
    name: 'whole pointer sequences on each button of ours',
    attack: () => {
      const types = ['pointerover', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'];
      for (const host of document.querySelectorAll('html > :not(head, body)'))
        for (const button of host.shadowRoot?.querySelectorAll('button') ?? [])
          for (const type of types) {
            const { x, y, width, height } = button.getBoundingClientRect();
            const at = { clientX: x + width / 2, clientY: y + height / 2, detail: 1 };
            const init = { bubbles: true, cancelable: true, composed: true, ...at };
            const Made = type.startsWith('pointer') ? PointerEvent : MouseEvent;
            button.dispatchEvent(new Made(type, init));
          }
    },
  },
  {
    name: 'keys on our hosts, our buttons and the document',
    attack: () => {
      const ours = [...document.querySelectorAll('html > :not(head, body)')];
      const inside = ours.flatMap(host => [...(host.shadowRoot?.querySelectorAll('*') ?? [])]);
      for (const target of [window, document, document.body, ...ours, ...inside])
        for (const key of ['Enter', ' ', 'Tab', 'F2', 'ArrowDown'])
          for (const type of ['keydown', 'keypress', 'keyup'])
            target.dispatchEvent(
              new KeyboardEvent(type, { key, altKey: true, bubbles: true, cancelable: true, composed: true }),
            );
    },
  },
  {
    name: 'Escape on the document and on our hosts',
    attack: () => {
      for (const target of [document, ...document.querySelectorAll('html > :not(head, body)')])
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    },
  },
  {
    name: 'clicks and keys on Send, where the draft has an error',
    query: 'outcome=danger,success',
    attack: async () => {
      const send = document
        .querySelector('.ayb-contact-form-send-button')
        ?.shadowRoot?.querySelector('button');
      const init = { bubbles: true, cancelable: true, composed: true };
      send?.dispatchEvent(new PointerEvent('pointerdown', init));
      send?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ...init }));
      send?.dispatchEvent(new SubmitEvent('submit', init));
      send?.dispatchEvent(new MouseEvent('click', init));
      while (document.querySelector('kat-alert[variant=danger]') === null)
        await new Promise(requestAnimationFrame);
    },
  },
  {
    name: 'input events of every kind on the field, with other data',
    attack: () => {
      const field = document.querySelector('kat-textarea')?.shadowRoot?.querySelector('textarea');
      const types = ['insertText', 'insertFromPaste', 'deleteByCut', 'historyUndo', 'insertReplacementText'];
      for (const inputType of types)
        for (const type of ['beforeinput', 'input'])
          field?.dispatchEvent(
            new InputEvent(type, { inputType, data: 'spoofed', bubbles: true, composed: true }),
          );
      for (const type of ['change', 'select', 'selectionchange', 'paste', 'drop', 'blur', 'focusin'])
        field?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    },
  },
  {
    name: 'a composition that begins and never ends',
    attack: () => {
      const field = document.querySelector('kat-textarea')?.shadowRoot?.querySelector('textarea');
      field?.dispatchEvent(
        new CompositionEvent('compositionend', { data: 'x', bubbles: true, composed: true }),
      );
      document.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    },
  },
  {
    name: 'close, cancel, toggle and abort at everything',
    attack: () => {
      const ours = [...document.querySelectorAll('html > :not(head, body)')];
      const inside = ours.flatMap(host => [...(host.shadowRoot?.querySelectorAll('*') ?? [])]);
      for (const target of [window, document, ...ours, ...inside])
        for (const type of ['close', 'cancel', 'toggle', 'abort', 'visibilitychange', 'resize', 'scroll'])
          target.dispatchEvent(new Event(type, { bubbles: true, cancelable: true, composed: true }));
    },
  },
  {
    name: 'leaving and coming back, by events alone',
    attack: () => {
      for (const type of ['freeze', 'pagehide', 'pageshow', 'resume', 'beforeunload', 'unload', 'popstate'])
        for (const target of [window, document]) target.dispatchEvent(new Event(type));
    },
  },
  {
    name: 'the word of a newer copy of ourselves',
    attack: () => {
      for (const target of [window, document])
        target.dispatchEvent(new CustomEvent('second-look:arrived', { detail: { ids: ['x'] } }));
    },
  },
];
