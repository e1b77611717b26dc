import { sendButtonsIn } from './composer';
import type { DraftField } from './draft-field';
import { candidatesIn, isEditable, isSetAside } from './field-candidates';
import { fieldOf } from './draft-field';
import { findAt, isShown, type Scopes } from './find';
import { guessField } from './guess-field';
import { findByRecipe, type Recipe } from './recipe';
import type { Site } from './sites';

/** How sure it is: named by what is known of the site, picked by the seller, or the likeliest one. */
export type How = 'site' | 'recipe' | 'guess';

export interface Choice {
  readonly field: DraftField | null;
  readonly how: How | null;
  /** Where none was chosen: what it might be. */
  readonly candidates: readonly DraftField[];
}

export interface Preferences {
  /** Best first: what was focused last, then what is watched. With two areas, the seller's own choice. */
  readonly preferred: readonly (DraftField | null)[];
  readonly recipe: Recipe | null;
}

const isField = (field: DraftField | null): field is DraftField => field !== null;

const fieldsAt = (scopes: Scopes, site: Site, isKnown: boolean): readonly DraftField[] => {
  for (const place of site.parts.field ?? []) {
    if ((place.evidence === 'guess') === isKnown) continue;
    const fields = findAt(scopes, place).filter(isEditable).filter(isShown).map(fieldOf);
    if (fields.length > 0) return fields;
  }
  return [];
};

/** A field behind something of the page's is the seller's only if it was before. */
const withoutSetAside = (fields: readonly DraftField[], preferred: readonly (DraftField | null)[]) =>
  fields.filter(field => preferred.includes(field) || !isSetAside(field.element));

/** The field to watch, by the seller's own word, by what is known of the page, or else by a guess that says so. */
export const chooseField = (scopes: Scopes, site: Site, { preferred, recipe }: Preferences): Choice => {
  const among = (fields: readonly DraftField[]) =>
    preferred.filter(isField).find(field => fields.includes(field));
  const chosen = (field: DraftField, how: How): Choice => ({ field, how, candidates: [] });

  if (site.kind === 'reviews') return { field: null, how: null, candidates: [] };
  const picked = recipe === null ? null : findByRecipe(scopes, recipe);
  if (picked !== null) return chosen(picked, 'recipe');

  const known = withoutSetAside(fieldsAt(scopes, site, true), preferred);
  const first = among(known) ?? known[0];
  if (first !== undefined) return chosen(first, 'site');

  const sends = sendButtonsIn(scopes);
  // Nobody knows what that page is for: something to write in is a message only where something sends.
  const isMessaging = site.kind !== 'unknown' || sends.length > 0;
  const candidates = isMessaging ? candidatesIn(scopes) : [];
  const likely = new Set(site.kind === 'unknown' ? [] : fieldsAt(scopes, site, false));
  const guess = guessField(candidates, { sends, likely, favourite: among(candidates) ?? null });
  return guess === null ? { field: null, how: null, candidates } : chosen(guess, 'guess');
};
