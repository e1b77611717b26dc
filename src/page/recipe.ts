import { candidatesIn } from './field-candidates';
import type { DraftField } from './draft-field';
import type { Scopes } from './find';
import { isDocument, isElement, isShadowRoot, parentAcross } from './nodes';

/**
 * How an element is reached from the top of the page: one step for each element on the way, through roots and frames, such
 * as `kat-textarea[name="reply"]:1`. Tag names and stable attributes only: no text, no ids, no classes.
 */
export type Recipe = readonly string[];

/** The most steps a recipe has, counted from the element up. */
export const longestRecipe = 48;
export const recipeStep =
  /^(?:#root|#frame|[a-z][\w.-]{0,60}(?:\[[a-z-]{1,24}="[^"<>]{1,40}"\]){0,8}:\d{1,4})$/;

const stable = ['role', 'name', 'part', 'type', 'slot', 'contenteditable', 'aria-multiline', 'data-testid'];

/** Values that count up, or were made by chance, are another one at the next load. */
const isStable = (value: string): boolean =>
  value.length > 0 && value.length <= 40 && !/\d{2}|["<>]/.test(value);

const attributesOf = (element: Element): string =>
  stable
    .map(name => [name, element.getAttribute(name) ?? ''] as const)
    .filter(([, value]) => isStable(value))
    .map(([name, value]) => `[${name}="${value}"]`)
    .join('');

const placeAmongAlike = (element: Element): number => {
  let place = 1;
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling)
    if (before.localName === element.localName) place += 1;
  return Math.min(place, 9999);
};

const stepOf = (node: Node): string | null => {
  if (isShadowRoot(node)) return '#root';
  if (isDocument(node)) return node.defaultView?.frameElement ? '#frame' : null;
  if (!isElement(node)) return null;
  return `${node.localName.slice(0, 60)}${attributesOf(node)}:${String(placeAmongAlike(node))}`;
};

/** The recipe of an element, its own step first. */
export const recipeOf = (element: Element): Recipe => {
  const steps: string[] = [];
  for (let node: Node | null = element; node !== null; node = parentAcross(node)) {
    const step = stepOf(node);
    if (step !== null && recipeStep.test(step)) steps.push(step);
  }
  return steps.slice(0, longestRecipe);
};

const withoutPlace = (step: string): string => step.replace(/:\d+$/, '');
const tagOf = (step: string): string => step.split(/[[:]/, 1)[0] ?? '';

/** What it costs to take one step for another: nothing for the same, little for a sibling, most for another tag. */
const difference = (a: string, b: string): number => {
  if (a === b) return 0;
  if (withoutPlace(a) === withoutPlace(b)) return 0.3;
  return tagOf(a) === tagOf(b) ? 0.5 : 1.5;
};

/** The cheapest way to turn one recipe into the other by leaving out, putting in and changing steps. */
const distance = (a: Recipe, b: Recipe): number => {
  let row = [0, ...b.map((_, i) => i + 1)];
  for (const [i, step] of a.entries()) {
    const next = [i + 1];
    for (const [j, other] of b.entries())
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + difference(step, other)));
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** From 0, nothing in common, to 1, the same. What the element itself is must agree in any case. */
export const likeness = (a: Recipe, b: Recipe): number => {
  const [own, other] = [a[0], b[0]];
  if (own === undefined || other === undefined || tagOf(own) !== tagOf(other)) return 0;
  return 1 - distance(a, b) / Math.max(a.length, b.length);
};

/** Less alike than this is another field. */
const alike = 0.7;

/** The field a recipe leads to, now that the page may have changed a little; null where none or several are meant. */
export const findByRecipe = (scopes: Scopes, recipe: Recipe): DraftField | null => {
  const scored = candidatesIn(scopes)
    .map(field => ({ field, score: likeness(recipe, recipeOf(field.element)) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (best === undefined || best.score < alike) return null;
  return next === undefined || next.score < best.score ? best.field : null;
};
