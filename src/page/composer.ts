import { saysReply, saysSend } from './control-words';
import { inScopes, isShown, labelOf, type Scopes } from './find';
import { isHtmlElement, parentAcross } from './nodes';

const buttons = 'button, input[type="submit"], input[type="button"], [role="button"], kat-button';

/** What a person presses, however it is made. */
export const isButton = (element: Element): element is HTMLElement =>
  isHtmlElement(element) && element.matches(buttons);

const wordOf = (button: Element): string =>
  labelOf(button) ?? (button.localName === 'input' ? (button.getAttribute('value') ?? '') : '');

/** A button whose whole label says so. */
export const isSendButton = (element: Element): element is HTMLElement =>
  isButton(element) && saysSend(wordOf(element));

export const isOpener = (element: Element): element is HTMLElement =>
  isButton(element) && saysReply(wordOf(element));

/** How far up from a field its Send may stand. */
const reach = 16;

/** The Send of a field: the buttons nearest to it, so many steps through the tree. */
export interface Composer {
  readonly steps: number;
  readonly buttons: readonly HTMLElement[];
}

const stepsAround = (field: Element): ReadonlyMap<Node, number> => {
  const around = new Map<Node, number>();
  let node = parentAcross(field);
  for (let steps = 1; node !== null && steps <= reach; steps += 1) {
    around.set(node, steps);
    node = parentAcross(node);
  }
  return around;
};

/** The way from the field up to the smallest part that holds both, and down again, in steps. */
const stepsTo = (element: Element, around: ReadonlyMap<Node, number>): number => {
  let up = 0;
  for (let node: Node | null = element; node !== null; node = parentAcross(node)) {
    const steps = around.get(node);
    if (steps !== undefined) return steps + up;
    up += 1;
  }
  return Infinity;
};

/** Every button that says it sends and can be seen. */
export const sendButtonsIn = (scopes: Scopes): readonly HTMLElement[] =>
  inScopes(scopes, buttons).filter(isSendButton).filter(isShown);

/** Null where no Send is near. */
export const composerOf = (field: Element, sends: readonly HTMLElement[]): Composer | null => {
  const around = stepsAround(field);
  const far = sends.map(button => stepsTo(button, around));
  const steps = Math.min(...far);
  return steps === Infinity ? null : { steps, buttons: sends.filter((_, i) => far[i] === steps) };
};
