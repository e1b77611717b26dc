/**
 * A redesign that nobody has seen: no component set, class names that differ at each load, a `div` for a button.
 * `composers=2`: two messages, each with a Send of its own. `boxes=2`: two boxes that look and are called the same, of which only the second goes to the buyer.
 */
import { deliver, notePress } from './delivery.js';
import { el, param } from './dom.js';
import { drawShell } from './shell.js';
import { texts } from './texts.js';

const className = () => `x${Math.random().toString(36).slice(2, 8)}`;
const box = (tag, style, props, ...children) => {
  const element = el(tag, { class: className(), ...props }, ...children);
  Object.assign(element.style, style);
  return element;
};

const frame = { border: '1px solid #c9cccc', borderRadius: '8px', background: '#fff' };
const area = () =>
  box(
    'textarea',
    { ...frame, width: '100%', padding: '10px 12px', font: 'inherit', display: 'block' },
    { rows: '8' },
  );
const labelled = field =>
  box(
    'label',
    { display: 'block', margin: '0 0 16px' },
    {},
    box('span', { fontWeight: '700' }, {}, 'Message'),
    field,
  );

const status = box('div', { minHeight: '22px', margin: '0 0 12px' }, { role: 'status' });

const answers = {
  success: 'Message sent.',
  danger: 'This message could not be sent.',
  offline: 'No connection.',
};

const round = {
  display: 'inline-block',
  padding: '8px 26px',
  borderRadius: '18px',
  background: '#007185',
  color: '#fff',
  cursor: 'pointer',
};

const sendOf = field => {
  const button = box('div', round, { role: 'button', tabindex: '0' }, 'Send');
  const press = async () => {
    notePress();
    if (field.value.trim() === '') return (status.textContent = 'Write a message first.');
    const outcome = await deliver(field.value, {
      onBusy: busy => button.setAttribute('aria-disabled', String(busy)),
    });
    if (outcome === 'success') field.value = '';
    if (outcome !== null) status.textContent = answers[outcome] ?? '';
  };
  button.addEventListener('click', () => void press());
  button.addEventListener('keydown', event => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    void press();
  });
  return button;
};

const orderId = param('orderId') ?? '111-5550123-4440123';
const panelFor = buyer => {
  const fields = Array.from({ length: Number(param('boxes') ?? 1) }, area);
  window.__field = () => fields.at(-1);
  return box(
    'div',
    { ...frame, padding: '20px 24px', margin: '0 0 24px' },
    {},
    box('div', { fontSize: '20px', marginBottom: '4px' }, {}, buyer),
    box('div', { color: '#565959', marginBottom: '16px' }, {}, `Order ${orderId}`),
    ...fields.map(labelled),
    sendOf(fields.at(-1)),
  );
};
const buyers = ['Rosalind', 'Tobias'].slice(0, Number(param('composers') ?? 1));
drawShell(texts, 3, el('main', {}, status, ...buyers.map(panelFor)));
