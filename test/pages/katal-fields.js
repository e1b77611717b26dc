import { KatElement, katalId, make } from './katal-element.js';

export class KatRadiobutton extends KatElement {
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

export class KatTextarea extends KatElement {
  static observedAttributes = ['value', 'placeholder', 'disabled', 'readonly', 'autogrow'];
  static delegatesFocus = true;
  static styles = `
    :host { display: block; }
    textarea { width: 100%; min-height: 160px; padding: 10px 12px; border: 1px solid #888c8c; border-radius: 4px;
      font: inherit; color: inherit; background: #fff; resize: vertical; display: block; }
    textarea:focus { outline: 3px solid #c8f3fa; border-color: #007185; }
    div { color: #565959; font-size: 12px; text-align: end; padding-top: 4px; }`;
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
    this.#grow();
    this.#showCount();
  }
  #take(text) {
    this.#value = text;
    this.setAttribute('value', text);
  }
  #grow() {
    if (!this.hasAttribute('autogrow')) return;
    this.input.style.height = 'auto';
    this.input.style.height = `${this.input.scrollHeight + 2}px`;
  }
  #showCount() {
    const limit = this.getAttribute('maxlength');
    this.count.textContent = limit === null ? '' : `${this.#value.length} / ${limit}`;
  }
}
