/** A second, smaller set of the component library's elements: open roots, labels in attributes, drawn in a microtask. */
class Component extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    this.attachShadow({ mode: 'open', delegatesFocus: true });
    queueMicrotask(() => this.draw());
  }

  text(name) {
    return this.getAttribute(name) ?? '';
  }

  add(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    this.shadowRoot.append(element);
    return element;
  }
}

class Button extends Component {
  draw() {
    this.add('button', { type: 'button', part: 'button' }, this.text('label'));
  }
}

class Field extends Component {
  get value() {
    return this.control?.value ?? '';
  }

  drawControl(name, attributes) {
    this.control = this.add(name, { part: name, placeholder: this.text('placeholder'), ...attributes });
    this.control.addEventListener('input', () => {
      this.setAttribute('value', this.control.value);
      this.dispatchEvent(new CustomEvent('change', { detail: { value: this.control.value } }));
    });
  }
}

class Input extends Field {
  draw() {
    this.drawControl('input', { type: 'text', 'aria-label': this.text('label') });
  }
}

class TextArea extends Field {
  draw() {
    const wrapper = this.add('div', { class: 'wrapper' });
    this.drawControl('textarea', {
      rows: this.text('rows'),
      style: 'width: 100%; font: 14px/20px sans-serif',
    });
    wrapper.append(this.control);
  }
}

class Toast extends Component {
  draw() {
    this.add('div', { class: 'toast' }, document.createElement('slot'));
  }
}

export const defineLibrary = () => {
  const elements = { 'kat-button': Button, 'kat-input': Input, 'kat-textarea': TextArea, 'kat-toast': Toast };
  for (const [name, element] of Object.entries(elements)) customElements.define(name, element);
};
