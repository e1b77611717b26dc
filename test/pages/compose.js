/**
 * A redesign that nobody has seen: no component set, class names that differ at each load, a `div` for a button.
 * `boxes=2`: two boxes that look and are called the same, of which only the second goes to the buyer.
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
const fields = Array.from({ length: Number(param('boxes') ?? 1) }, area);
const field = fields.at(-1);

const answers = {
  success: 'Message sent.',
  danger: 'This message could not be sent.',
  offline: 'No connection.',
};

const press = async () => {
  notePress();
  if (field.value.trim() === '') return (status.textContent = 'Write a message first.');
  const outcome = await deliver(field.value, {
    onBusy: busy => button.setAttribute('aria-disabled', String(busy)),
  });
  if (outcome === 'success') field.value = '';
  if (outcome !== null) status.textContent = answers[outcome] ?? '';
};

const button = box(
  'div',
  {
    display: 'inline-block',
    padding: '8px 26px',
    borderRadius: '18px',
    background: '#007185',
    color: '#fff',
    cursor: 'pointer',
  },
  { role: 'button', tabindex: '0' },
  'Send',
);
button.addEventListener('click', () => void press());
button.addEventListener('keydown', event => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  void press();
});

window.__field = () => field;

const orderId = param('orderId') ?? '111-5550123-4440123';
const panel = box(
  'div',
  { ...frame, padding: '20px 24px' },
  {},
  box('div', { fontSize: '20px', marginBottom: '4px' }, {}, 'Rosalind'),
  box('div', { color: '#565959', marginBottom: '16px' }, {}, `Order ${orderId}`),
  ...fields.map(labelled),
  button,
);
drawShell(texts, 3, el('main', {}, status, panel));
