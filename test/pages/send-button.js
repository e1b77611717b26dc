import { el, param } from './dom.js';

/**
 * The button, in a slot of its own. `rerender=up`: each press of the pointer draws the button anew before it is let
 * go, and the app acts on letting go. `rerender=lost`: the first press does so and comes to nothing.
 */
export const sendButton = ({ make = el, label, className, onPress }) => {
  const slot = make('span', { class: 'send-slot' });
  const mode = param('rerender');
  const draw = () => {
    const button = make('kat-button', { class: className, label, variant: 'primary' });
    button.addEventListener('click', event => {
      if (mode !== 'up' || event.detail === 0) onPress();
    });
    slot.replaceChildren(button);
  };
  draw();
  if (mode === 'up') slot.addEventListener('mouseup', () => onPress());
  if (mode !== null) slot.addEventListener('mousedown', draw, { once: mode === 'lost' });
  return slot;
};
