/**
 * A small component set of our own that behaves like the page's: open roots, labels in attributes, the real
 * radio in light DOM, a hidden duplicate in `span[slot=private-light-dom]`, ids that start somewhere else each load.
 * `closed=field` and `closed=all` close the roots of the text area or of all.
 */
import { KatElement, katalId, make } from './katal-element.js';
import { KatRadiobutton, KatTextarea } from './katal-fields.js';

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
  'kat-textarea': KatTextarea,
};

const define = tags => {
  for (const tag of tags) customElements.define(tag, elements[tag]);
};

/**
 * `late=1`: the text area stays plain markup until someone calls `__upgrade()`; a larger number does so by itself
 * after as many milliseconds. `upgrade=all` keeps the whole set waiting.
 */
const query = new URLSearchParams(location.search);
const lateMs = Number(query.get('late'));
const late = query.get('upgrade') === 'all' ? Object.keys(elements) : ['kat-textarea'];
const isLate = tag => lateMs > 0 && late.includes(tag);
define(Object.keys(elements).filter(tag => !isLate(tag)));
if (lateMs === 1) window.__upgrade = () => define(late);
if (lateMs > 1) setTimeout(() => define(late), lateMs);
