/** The seller's own word on where the message box is: kept by host and kind of page, as structure, never as text. */
import { recipeOf, type PageKind, type Scene } from '../page';
import { mostRecipes, recipes, type Recipes } from '../storage/values';

export interface PickedFields {
  readonly recipeFor: (kind: PageKind) => Recipes[string] | null;
  readonly remember: (kind: PageKind, element: Element) => Promise<void>;
  readonly forget: (kind: PageKind) => Promise<void>;
}

const without = (all: Recipes, key: string): Recipes =>
  Object.fromEntries(Object.entries(all).filter(([other]) => other !== key));

/** The latest last; the oldest make room. */
const withRecipe = (all: Recipes, key: string, recipe: Recipes[string]): Recipes =>
  Object.fromEntries([...Object.entries(without(all, key)), [key, recipe] as const].slice(-mostRecipes));

/** `onChange` is called whenever another recipe may hold. */
export const pickedFields = ({ win }: Scene, onChange: () => void, signal: AbortSignal): PickedFields => {
  let known: Recipes = recipes.fallback;
  const take = (all: Recipes): void => {
    known = all;
    onChange();
  };
  recipes.get().then(take, () => undefined);
  recipes.watch(take, signal);
  const keyOf = (kind: PageKind): string => `${win.location.hostname} ${kind}`;
  return {
    recipeFor: kind => known[keyOf(kind)] ?? null,
    remember: async (kind, element) =>
      take(await recipes.update(all => withRecipe(all, keyOf(kind), recipeOf(element)))),
    forget: async kind => take(await recipes.update(all => without(all, keyOf(kind)))),
  };
};
