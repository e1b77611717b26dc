import type { Attack } from './attack';

/** Against the elements we have in the page. */
export const hosts: readonly Attack[] = [
  {
    name: 'our hosts taken out',
    removesUs: true,
    attack: () => {
      for (const host of document.querySelectorAll('html > :not(head, body)')) host.remove();
    },
  },
  {
    name: 'our hosts taken out whenever they appear',
    removesUs: true,
    attack: () => {
      const takeOut = () => {
        for (const host of document.querySelectorAll('html > :not(head, body)')) host.remove();
      };
      new MutationObserver(takeOut).observe(document.documentElement, { childList: true });
      takeOut();
    },
  },
  {
    name: 'our hosts moved into a hidden part of the page',
    removesUs: true,
    attack: () => {
      const attic = document.body.appendChild(document.createElement('div'));
      attic.hidden = true;
      attic.append(...document.querySelectorAll('html > :not(head, body)'));
    },
  },
  {
    name: 'our hosts moved to and fro',
    attack: () => {
      for (let round = 0; round < 20; round += 1)
        for (const host of document.querySelectorAll('html > :not(head, body)')) {
          document.body.append(host);
          document.documentElement.append(host);
        }
    },
  },
  {
    name: 'our hosts adopted by a frame',
    removesUs: true,
    attack: () => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.contentDocument?.body.append(...document.querySelectorAll('html > :not(head, body)'));
    },
  },
  {
    name: 'twenty copies of our hosts',
    attack: () => {
      for (const host of [...document.querySelectorAll('html > :not(head, body)')])
        for (let made = 0; made < 20; made += 1) document.documentElement.append(host.cloneNode(true));
    },
  },
  {
    name: 'our hosts with every attribute changed',
    attack: () => {
      const changed = {
        hidden: '',
        'aria-hidden': 'true',
        dir: 'rtl',
        lang: 'xx',
        popover: 'auto',
      };
      for (const host of document.querySelectorAll('html > :not(head, body)'))
        for (const [name, value] of Object.entries(changed)) host.setAttribute(name, value);
    },
  },
  {
    // What is open becomes a dialog of our own, which can be closed; until then the page waits behind it.
    name: 'our hosts made inert',
    stopsSending: true,
    attack: () => {
      for (const host of document.querySelectorAll('html > :not(head, body)'))
        host.toggleAttribute('inert', true);
    },
  },
  {
    name: 'our hosts no longer popovers',
    attack: () => {
      for (const host of document.querySelectorAll<HTMLElement>('html > :not(head, body)'))
        for (let round = 0; round < 10; round += 1) {
          if (host.matches(':popover-open')) host.hidePopover();
          host.removeAttribute('popover');
        }
    },
  },
  {
    name: 'styles with !important aimed at our hosts',
    attack: () => {
      const style = document.createElement('style');
      style.textContent = `html > :not(head, body) { all: unset !important; display: none !important }
        * { pointer-events: none; } textarea, button, kat-button { pointer-events: auto }
        ::highlight(*) { color: red }`;
      document.head.append(style);
    },
  },
  {
    name: 'adopted sheets in the document and in our roots',
    attack: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':host, .dock, .panel { display: none !important; opacity: 0 !important }');
      document.adoptedStyleSheets = [sheet];
      for (const host of document.querySelectorAll('html > :not(head, body)'))
        if (host.shadowRoot) host.shadowRoot.adoptedStyleSheets = [sheet];
    },
  },
  {
    name: 'our highlights cleared and written over',
    attack: () => {
      const names = [...CSS.highlights.keys()];
      CSS.highlights.clear();
      for (const name of names) CSS.highlights.set(name, new Highlight(new Range()));
    },
  },
  {
    name: 'a walk from our highlights into their root, which is emptied',
    attack: () => {
      const ranges = [...CSS.highlights.values()].flatMap(one => [...one] as AbstractRange[]);
      for (const range of ranges) {
        const root = range.startContainer.getRootNode();
        range.startContainer.textContent = 'nothing to see';
        if (root instanceof ShadowRoot) root.replaceChildren();
      }
    },
  },
];
