/**
 * A small component set of our own that behaves like the page's: open roots, labels in attributes, the real
 * radio in light DOM, a hidden duplicate in `span[slot=private-light-dom]`, ids that start somewhere else each load.
 */
const base = `
  :host { box-sizing: border-box; font: 14px/1.45 Arial, Helvetica, sans-serif; color: #0f1111; }
  :host([hidden]) { display: none !important; }
  * { box-sizing: border-box; }
  slot[name='private-light-dom'] { display: none; }
`;

let nextId = 100 + Math.floor(Math.random() * 9000);
const katalId = () => `katal-id-${nextId++}`;

const make = (tag, props = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) if (value !== null) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

class KatElement extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({
      mode: 'open',
      delegatesFocus: this.constructor.delegatesFocus === true,
    });
    const style = document.createElement('style');
    style.textContent = base + (this.constructor.styles ?? '');
    root.append(style, ...this.render());
    this.update?.();
  }
  attributeChangedCallback() {
    if (this.shadowRoot) this.update?.();
  }
  /** What the library keeps beside its root for forms; never the thing a person sees. */
  hiddenDuplicate(tag, props) {
    const holder = make('span', { slot: 'private-light-dom', 'aria-hidden': 'true' });
    holder.append(make(tag, { tabindex: '-1', hidden: '', ...props }));
    this.append(holder);
    return make('slot', { name: 'private-light-dom' });
  }
}

class KatBox extends KatElement {
  static styles = `
    :host { display: block; background: #fff; border: 1px solid #d5d9d9; border-radius: 8px; padding: 20px 24px; }`;
  render() {
    return [make('slot')];
  }
}

class KatLabel extends KatElement {
  static observedAttributes = ['text'];
  static styles = `:host { display: inline-block; } span { font-weight: 700; }`;
  render() {
    this.words = make('span', { part: 'label' });
    return [this.words, make('slot')];
  }
  update() {
    this.words.textContent = this.getAttribute('text') ?? '';
  }
}

class KatTooltip extends KatElement {
  static styles = `
    :host { display: inline-flex; align-items: center; gap: 6px; }
    i { font-style: normal; font-size: 11px; width: 16px; height: 16px; border-radius: 50%; border: 1px solid #6f7373;
        color: #565959; display: inline-grid; place-items: center; }`;
  render() {
    const mark = make('i', { role: 'img', 'aria-label': this.getAttribute('label') ?? '' }, '?');
    return [make('slot'), mark];
  }
}

class KatRadiobutton extends KatElement {
  static observedAttributes = ['label', 'disabled'];
  static styles = `
    :host { display: flex; align-items: center; gap: 10px; padding: 7px 0; }
    :host([disabled]) { color: #8d9191; }
    ::slotted(input) { margin: 0; width: 17px; height: 17px; accent-color: #007185; }
    span { cursor: pointer; }`;
  render() {
    this.input = make('input', {
      type: 'radio',
      slot: 'radio',
      id: katalId(),
      name: this.getAttribute('name'),
    });
    this.input.value = this.getAttribute('value') ?? '';
    this.input.addEventListener('change', () =>
      this.dispatchEvent(new CustomEvent('kat-change', { bubbles: true })),
    );
    this.append(this.input);
    this.words = make('span', { part: 'label' });
    this.words.addEventListener('click', () => this.input.click());
    return [make('slot', { name: 'radio' }), this.words];
  }
  update() {
    const label = this.getAttribute('label') ?? '';
    this.words.textContent = label;
    this.input.setAttribute('aria-label', label);
    this.input.disabled = this.hasAttribute('disabled');
  }
}

class KatTextarea extends KatElement {
  static observedAttributes = ['value', 'placeholder', 'disabled', 'readonly'];
  static delegatesFocus = true;
  static styles = `
    :host { display: block; }
    textarea { width: 100%; min-height: 160px; padding: 10px 12px; border: 1px solid #888c8c; border-radius: 4px;
      font: inherit; color: inherit; background: #fff; resize: vertical; display: block; }
    textarea:focus { outline: 3px solid #c8f3fa; border-color: #007185; }
    div { color: #565959; font-size: 12px; text-align: right; padding-top: 4px; }`;
  #value = '';
  render() {
    this.input = make('textarea', {
      part: 'textarea',
      id: katalId(),
      'aria-label': this.getAttribute('label'),
      maxlength: this.getAttribute('maxlength'),
    });
    this.input.addEventListener('input', () => this.#take(this.input.value));
    this.count = make('div', { part: 'count' });
    return [this.input, this.count, this.hiddenDuplicate('textarea', { readonly: '' })];
  }
  get value() {
    return this.#value;
  }
  set value(text) {
    this.setAttribute('value', text);
  }
  update() {
    this.input.placeholder = this.getAttribute('placeholder') ?? '';
    this.input.disabled = this.hasAttribute('disabled');
    this.input.readOnly = this.hasAttribute('readonly');
    this.#value = this.getAttribute('value') ?? '';
    if (this.input.value !== this.#value) this.input.value = this.#value;
    this.#showCount();
  }
  #take(text) {
    this.#value = text;
    this.setAttribute('value', text);
  }
  #showCount() {
    const limit = this.getAttribute('maxlength');
    this.count.textContent = limit === null ? '' : `${this.#value.length} / ${limit}`;
  }
}

class KatButton extends KatElement {
  static observedAttributes = ['label', 'disabled', 'variant'];
  static delegatesFocus = true;
  static styles = `
    :host { display: inline-block; }
    button { font: inherit; min-width: 96px; padding: 7px 18px; border-radius: 4px; border: 1px solid #007185;
      background: #fff; color: #007185; cursor: pointer; }
    :host([variant='primary']) button { background: #007185; color: #fff; }
    :host([variant='primary']) button:hover { background: #005a6b; }
    :host([disabled]) button { opacity: 0.5; cursor: default; }
    button:focus-visible { outline: 3px solid #c8f3fa; outline-offset: 1px; }`;
  render() {
    this.button = make('button', { part: 'button', type: 'button', id: katalId() });
    return [this.button, this.hiddenDuplicate('button', { type: 'button' })];
  }
  update() {
    this.button.textContent = this.getAttribute('label') ?? '';
    this.button.disabled = this.hasAttribute('disabled');
  }
}

class KatAlert extends KatElement {
  static observedAttributes = ['header', 'description', 'variant'];
  static styles = `
    :host { display: block; border: 1px solid #007185; border-left-width: 10px; border-radius: 6px;
      padding: 12px 16px; background: #fff; margin-bottom: 16px; }
    :host([variant='success']) { border-color: #067d62; }
    :host([variant='danger']) { border-color: #c40000; }
    b, span { display: block; }`;
  render() {
    this.setAttribute('role', 'alert');
    this.header = make('b');
    this.description = make('span');
    return [this.header, this.description];
  }
  update() {
    this.header.textContent = this.getAttribute('header') ?? '';
    this.description.textContent = this.getAttribute('description') ?? '';
  }
}

class KatModal extends KatElement {
  static styles = `
    :host { display: none; }
    :host([visible]) { display: grid; place-items: center; position: fixed; inset: 0; z-index: 1000;
      background: rgb(15 17 17 / 55%); }
    section { background: #fff; border-radius: 8px; padding: 24px; width: min(560px, 92vw); max-height: 86vh;
      overflow: auto; }`;
  render() {
    return [make('section', {}, make('slot'))];
  }
}

const elements = {
  'kat-box': KatBox,
  'kat-label': KatLabel,
  'kat-tooltip': KatTooltip,
  'kat-radiobutton': KatRadiobutton,
  'kat-button': KatButton,
  'kat-alert': KatAlert,
  'kat-modal': KatModal,
};
for (const [tag, element] of Object.entries(elements)) customElements.define(tag, element);

// `?late=1`: the text area stays plain markup until someone calls `__upgrade()`.
const defineTextarea = () => customElements.define('kat-textarea', KatTextarea);
if (new URLSearchParams(location.search).has('late')) window.__upgrade = defineTextarea;
else defineTextarea();
