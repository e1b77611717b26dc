/** What each sentence weighs for each purpose. */
import { main, strongest } from './choose-purpose';
import { purposes, type Purpose } from './draft';
import { evidence } from './evidence';
import { conceptIndex } from './text/concept-index';
import type { Sentence } from './text/prose';
import type { Said } from './text/said';

const asking = (['please', 'question', 'giveUs'] as const).map(conceptIndex);

/** True where a sentence asks or requests something. */
export const asks = ({ asks: isQuestion, heard }: Sentence): boolean =>
  isQuestion || asking.some(concept => heard.says(concept));

/** Said plainly, asked for without being named, or hinted at. */
type Kind = 'own' | 'open' | 'hints';

/** The same evidence with concepts as numbers, by the first of them: most of it is never looked at. */
interface Clue {
  readonly purpose: Purpose;
  readonly others: readonly number[];
  readonly not: readonly number[];
  readonly asks: boolean;
  readonly kind: Kind;
  readonly weight: number;
}

const cluesByFirst: Clue[][] = [];
for (const purpose of purposes)
  for (const { all, not = [], asks: wantsAsk = false, open, hint, weight } of evidence[purpose]) {
    const [first, ...others] = all.map(conceptIndex) as [number, ...number[]];
    (cluesByFirst[first] ??= []).push({
      purpose,
      others,
      not: not.map(conceptIndex),
      asks: wantsAsk,
      kind: open ? 'open' : hint ? 'hints' : 'own',
      weight,
    });
  }

type Weights = Map<Purpose, number>;

/** What one sentence weighs for each purpose: what it says, what it asks for without naming it, what it hints at. */
export interface Weighed {
  readonly own: ReadonlyMap<Purpose, number>;
  readonly open: ReadonlyMap<Purpose, number>;
  readonly hints: ReadonlyMap<Purpose, number>;
  /** What an open question beside it may be about. */
  readonly topic: Purpose | null;
}

/** Most sentences weigh nothing of a kind: no map is made for them. */
const nothing: ReadonlyMap<Purpose, number> = new Map();

/** A weaker word may be said by the way. */
const topical = 1.2;

/** What a sentence is plainly about; null where it says nothing with weight. */
export const plainTopicOf = ({ own }: Pick<Weighed, 'own'>): Purpose | null => {
  const said = strongest(own, main);
  return said && (own.get(said) ?? 0) >= topical ? said : null;
};

const speaks = ({ asks: wantsAsk, others, not }: Clue, said: Said, isAsking: boolean): boolean => {
  if (wantsAsk && !isAsking) return false;
  for (const other of others) if (!said.says(other)) return false;
  for (const other of not) if (said.says(other)) return false;
  return true;
};

const weighAnew = (said: Said, isAsking: boolean): Weighed => {
  const weighed: Partial<Record<Kind, Weights>> = {};
  for (const concept of said.concepts)
    for (const clue of cluesByFirst[concept] ?? []) {
      if (!speaks(clue, said, isAsking)) continue;
      const weights = (weighed[clue.kind] ??= new Map());
      weights.set(clue.purpose, Math.max(weights.get(clue.purpose) ?? 0, clue.weight));
    }
  const { own = nothing, open = nothing, hints = nothing } = weighed;
  return { own, open, hints, topic: plainTopicOf({ own }) ?? strongest(hints, main) };
};

/** What was weighed lives as long as what was said: sentences that stay are weighed once. */
const ofAsking = new WeakMap<Said, Weighed>();
const ofOthers = new WeakMap<Said, Weighed>();

export const weigh = ({ heard: { said } }: Sentence, isAsking: boolean): Weighed => {
  const known = isAsking ? ofAsking : ofOthers;
  const before = known.get(said);
  if (before) return before;
  const weighed = weighAnew(said, isAsking);
  known.set(said, weighed);
  return weighed;
};
