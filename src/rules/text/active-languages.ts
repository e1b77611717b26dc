/**
 * Which lexicons may speak in a sentence. Languages share spellings ("die", "no", "on"): a word counts only in a language
 * that the sentence, its paragraph or the whole text is plainly written in, judged by its little words and its script.
 */
import type { Folded } from './fold';
import type { Hit, Matches } from './match';
import type { SentenceSpan } from './sentences';

type Votes = Map<number, number>;

const kana = /[\u3041-\u30fa\u30fc-\u30ff]/;
const han = /[\u3400-\u9fff]/;

/** A language counts where it has at least this share of the strongest one's votes; of few votes less is asked. */
const share = 0.6;
const shareOfFew = 0.4;
const few = 6;

const total = (votes: Votes): number => [...votes.values()].reduce((sum, count) => sum + count, 0);

const strongest = (votes: Votes): number[] => {
  const most = Math.max(0, ...votes.values());
  const asked = total(votes) < few ? shareOfFew : share;
  return [...votes]
    .filter(([, count]) => count >= most * asked)
    .sort(([, m], [, n]) => n - m)
    .map(([language]) => language);
};

const addTo = (votes: Votes, language: number, weight: number): void => {
  votes.set(language, (votes.get(language) ?? 0) + weight);
};

/** Han characters are Chinese unless kana stand in the text. */
const scriptVote = (text: string, wholeHasKana: boolean, known: readonly string[]): number | null => {
  if (!han.test(text) && !kana.test(text)) return null;
  const language = known.indexOf(kana.test(text) || wholeHasKana ? 'ja' : 'zh');
  return language < 0 ? null : language;
};

/** Fewer votes of little words than this say nothing sure. */
export const fewVotes = 3;

/** The languages that may speak per sentence, and those of the whole text, strongest first. `hits` vote too. */
export const speakingLanguages = (
  text: string,
  folded: Folded,
  { voters, votedAt }: Matches,
  hits: readonly Hit[],
  sentences: readonly SentenceSpan[],
  known: readonly string[],
): { bySentence: readonly (readonly number[])[]; languages: readonly number[] } => {
  const whole: Votes = new Map();
  const perSentence = sentences.map((): Votes => new Map());
  let at = 0;
  for (let index = 0; index < voters.length;) {
    const where = votedAt[index] as number;
    let next = index;
    while (votedAt[next] === where) next += 1;
    const place = folded.at[where] as number;
    while (at + 1 < sentences.length && (sentences[at] as SentenceSpan).end <= place) at += 1;
    // A word that several languages claim is shared among them.
    for (const language of voters.slice(index, next)) {
      addTo(whole, language, 1 / (next - index));
      addTo(perSentence[at] as Votes, language, 1 / (next - index));
    }
    index = next;
  }
  const hasCjk = han.test(text) || kana.test(text);
  const wholeHasKana = hasCjk && kana.test(text);
  const overall = strongest(withHits(whole, hits));
  const cjk = hasCjk ? scriptVote(text, wholeHasKana, known) : null;
  const everywhere = cjk === null ? overall : [...new Set([cjk, ...overall])];
  const bySentence = sentences.map(({ start, end }, index) => {
    const own = perSentence[index] as Votes;
    const speaking = total(own) >= fewVotes ? strongest(own) : [...strongest(own), ...everywhere];
    const script = hasCjk ? scriptVote(text.slice(start, end), wholeHasKana, known) : null;
    return script === null ? speaking : [script, ...speaking];
  });
  return { bySentence, languages: everywhere };
};

/** Everything that was understood votes with the little words. */
const withHits = (whole: Votes, hits: readonly Hit[]): Votes => {
  const votes: Votes = new Map(whole);
  for (const { language } of hits) addTo(votes, language, 1);
  return votes;
};
