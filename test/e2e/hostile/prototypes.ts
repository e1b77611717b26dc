/* eslint-disable @typescript-eslint/unbound-method, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-deprecated -- an attack takes what it can get */
import type { Attack } from './attack';

/** What the page's world is built on, changed before anything of ours runs. */
export const prototypes: readonly Attack[] = [
  {
    name: 'Array and its methods',
    isFirst: true,
    attack: () => {
      const { filter, some, find } = Array.prototype;
      for (const [name, original] of Object.entries({ filter, some, find }))
        Reflect.set(Array.prototype, name, function patched(this: unknown[], ...args: unknown[]): unknown {
          if (String(args[0]).includes('severity')) return [];
          return Reflect.apply(original, this, args);
        });
    },
  },
  {
    name: 'String, RegExp and JSON',
    isFirst: true,
    attack: () => {
      const { exec } = RegExp.prototype;
      Reflect.set(RegExp.prototype, 'exec', function patched(this: RegExp, text: string) {
        return text.includes('@') ? null : exec.call(this, text);
      });
      Reflect.set(String.prototype, 'normalize', () => 'spoofed');
      Reflect.set(String.prototype, 'matchAll', () => []);
      Reflect.set(JSON, 'stringify', () => '{"guard":"off"}');
    },
  },
  {
    name: 'attachShadow, showPopover and showModal',
    isFirst: true,
    attack: () => {
      const { attachShadow } = Element.prototype;
      Reflect.set(Element.prototype, 'attachShadow', function patched(this: Element) {
        return attachShadow.call(this, { mode: 'open' });
      });
      Reflect.set(HTMLElement.prototype, 'showPopover', () => {
        throw new Error('no popovers here');
      });
      Reflect.set(HTMLElement.prototype, 'popover', 'manual');
    },
  },
  {
    name: 'the value of a text area, which lies to who asks',
    isFirst: true,
    attack: () => {
      const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
      Object.defineProperty(HTMLTextAreaElement.prototype, 'value', {
        configurable: true,
        get(this: HTMLTextAreaElement) {
          const text = String(native?.get?.call(this));
          return text.includes('@') ? 'All is well here.' : text;
        },
        set(this: HTMLTextAreaElement, text: string) {
          native?.set?.call(this, text);
        },
      });
    },
  },
  {
    name: 'addEventListener and dispatchEvent, which listen in',
    isFirst: true,
    attack: () => {
      const { addEventListener, dispatchEvent } = EventTarget.prototype;
      const heard: unknown[] = [];
      Reflect.set(
        EventTarget.prototype,
        'addEventListener',
        function patched(this: EventTarget, ...args: unknown[]) {
          heard.push(args);
          return Reflect.apply(addEventListener, this, args);
        },
      );
      Reflect.set(EventTarget.prototype, 'dispatchEvent', function patched(this: EventTarget, event: Event) {
        heard.push(event);
        return dispatchEvent.call(this, event);
      });
      Reflect.set(Event.prototype, 'stopImmediatePropagation', () => undefined);
    },
  },
  {
    name: 'observers that observe nothing',
    isFirst: true,
    attack: () => {
      class Blind {
        observe(): void {
          Object.assign(this, { asked: true });
        }
        disconnect(): void {
          Object.assign(this, { asked: false });
        }
        takeRecords(): unknown[] {
          return [];
        }
      }
      for (const name of ['ResizeObserver', 'IntersectionObserver', 'PerformanceObserver'])
        Reflect.set(window, name, Blind);
    },
  },
  {
    name: 'Promise, timers and frames, made slow',
    isFirst: true,
    attack: () => {
      const { then } = Promise.prototype;
      Reflect.set(
        Promise.prototype,
        'then',
        function patched(this: Promise<unknown>, ...args: unknown[]): unknown {
          return Reflect.apply(then, this, args);
        },
      );
      const later = window.setTimeout.bind(window);
      Reflect.set(window, 'requestAnimationFrame', (run: FrameRequestCallback) => later(run, 50));
      Reflect.set(window, 'queueMicrotask', (run: () => void) => later(run, 5));
    },
  },
  {
    name: 'Intl, the clock and chance, all stopped',
    isFirst: true,
    attack: () => {
      Reflect.set(Date, 'now', () => 0);
      Reflect.set(Math, 'random', () => 0);
      Reflect.set(crypto, 'randomUUID', () => '00000000-0000-4000-8000-000000000000');
      Reflect.set(crypto, 'getRandomValues', (array: Uint8Array) => array.fill(0));
      Reflect.set(performance, 'now', () => 0);
      Reflect.deleteProperty(window, 'Intl');
    },
  },
  {
    name: 'a chrome and a browser of the page’s own',
    isFirst: true,
    attack: () => {
      const spoofed = {
        runtime: {
          id: 'spoofed',
          sendMessage: () => Promise.resolve({ ok: true }),
          onMessage: { addListener: () => undefined },
        },
        storage: {
          local: { get: () => Promise.resolve({ settings: { guard: 'off' } }), set: () => Promise.reject() },
        },
      };
      Object.defineProperty(window, 'chrome', { value: spoofed });
      Object.defineProperty(window, 'browser', { value: spoofed });
    },
  },
  {
    name: 'Object itself, with answers for what nobody asked',
    isFirst: true,
    attack: () => {
      for (const [name, value] of Object.entries({
        guard: 'off',
        rulesOff: ['email-address'],
        confirmed: true,
      }))
        Object.defineProperty(Object.prototype, name, { configurable: true, writable: true, value });
    },
  },
  {
    name: 'the ways to look at a page',
    isFirst: true,
    attack: () => {
      Reflect.set(Document.prototype, 'elementFromPoint', () => document.body);
      Reflect.set(Element.prototype, 'checkVisibility', () => false);
      Reflect.set(Element.prototype, 'getBoundingClientRect', () => new DOMRect());
      Reflect.set(Element.prototype, 'matches', () => true);
      Reflect.set(Event.prototype, 'composedPath', () => []);
      Reflect.set(window, 'getComputedStyle', () => ({}));
    },
  },
  {
    name: 'its own element under every name',
    isFirst: true,
    attack: () => {
      const native = document.createElement.bind(document);
      Reflect.set(document, 'createElement', (name: string) =>
        native(name.startsWith('x-') ? 'input' : name),
      );
      Reflect.set(CustomElementRegistry.prototype, 'get', () => HTMLElement);
    },
  },
];
