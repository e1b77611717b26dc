import type { OpenRoot } from '../page';

/** In Chromium a function of the extension's, in Firefox one that elements have for it alone. */
interface Powers {
  readonly chrome?: {
    readonly dom?: { readonly openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };
  };
}
type PowerfulElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** Opens closed roots too, as only an extension may. */
export const openAnyRoot: OpenRoot = (element: PowerfulElement) => {
  const { chrome } = globalThis as Powers;
  try {
    return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? element.openOrClosedShadowRoot ?? null;
  } catch {
    // Not every element may be asked.
    return null;
  }
};
