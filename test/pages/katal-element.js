const base = `
  :host { box-sizing: border-box; font: 14px/1.45 Arial, Helvetica, sans-serif; color: #0f1111; }
  :host([hidden]) { display: none !important; }
  * { box-sizing: border-box; }
  slot[name='private-light-dom'] { display: none; }
`;

let nextId = 100 + Math.floor(Math.random() * 9000);
export const katalId = () => `katal-id-${nextId++}`;

export const make = (tag, props = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) if (value !== null) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

/** What the library keeps for forms; never the thing a person sees. */
export const duplicateOf = (make, tag, props) =>
  make(
    'span',
    { slot: 'private-light-dom', 'aria-hidden': 'true' },
    make(tag, { tabindex: '-1', hidden: '', ...props }),
  );

const sheetOf = styles => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(base + styles);
  return sheet;
};

const closed = new URLSearchParams(location.search).get('closed');
const isClosed = ({ localName }) => closed === 'all' || (closed === 'field' && localName === 'kat-textarea');

/** What every component shares: a root that is drawn once, attributes that are looked at again at each change. */
export class KatElement extends HTMLElement {
  connectedCallback() {
    if (this.root) return;
    this.root = this.attachShadow({
      mode: isClosed(this) ? 'closed' : 'open',
      delegatesFocus: this.constructor.delegatesFocus === true,
    });
    this.root.adoptedStyleSheets = [sheetOf(this.constructor.styles ?? '')];
    this.root.append(...this.render());
    this.update?.();
  }
  attributeChangedCallback() {
    if (this.root) this.update?.();
  }
  /** Beside its root, unless the markup came with it. */
  hiddenDuplicate(tag, props) {
    if (!this.querySelector(':scope > [slot="private-light-dom"]'))
      this.append(duplicateOf(make, tag, props));
    return make('slot', { name: 'private-light-dom' });
  }
}
