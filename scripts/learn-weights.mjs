// npm run weights: learns from the kept messages, the passages and the examples how likely each judged rule and purpose is, given
// the concepts a message says, given its words, and given its letters, and writes src/rules/likelihood/learned-concepts.ts and
// learned-text.ts, which holds the mean of words and letters.
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadModule } from './load-module.mjs';
import { readPassages } from './passages.mjs';
import { inRoot } from './paths.mjs';
import { blankDraft, readMarks } from './try-examples.mjs';
import { learn, seeded } from './logistic.mjs';

/** Of each concept that is said so many are left out while learning: unseen messages say what no lexicon hears. */
const leftOut = 0.2;
/** How often another message is joined to one while learning, and again to both. */
const joins = { concepts: 0.15, words: 0.35, letters: 0.35 };
/** An example stands for a class of messages. */
const examplesWeigh = 4;
/** A feature of fewer messages tells nothing. */
const fewestMessages = { concepts: 15, words: 9, letters: 9 };
/** What holds weights near nought. Words and letters are many: what they tell by chance must not count. */
const decays = { concepts: 2e-6, words: 6e-5, letters: 6e-5 };

const rulesOf = file => loadModule(join('src/rules', file));
const [
  { lexicons },
  { concepts },
  { compileLexicons },
  { readLexicons },
  { readDraft },
  { rules },
  { asks },
  { senses },
  { standings },
] = await Promise.all(
  [
    'lexicon/all.ts',
    'lexicon/concepts.ts',
    'lexicon/compile.ts',
    'text/lexicons.ts',
    'reading.ts',
    'rules.ts',
    'weigh.ts',
    'sense-table.ts',
    'choose-purpose.ts',
  ].map(rulesOf),
);
const { featuresOfWhole, visitFeatures } = await rulesOf('likelihood/concept-features.ts');
const { wordFeatures } = await rulesOf('likelihood/word-features.ts');
const { letterFeatures } = await rulesOf('likelihood/letter-features.ts');
const { outcomes, judgedRules, judgedPurposes, firstPurpose, mixed } =
  await rulesOf('likelihood/outcomes.ts');
const { furthest, packRow, step } = await rulesOf('likelihood/packed-weights.ts');
const { pack } = await rulesOf('lexicon/pack.ts');
const { defaultSettings } = await rulesOf('settings.ts');

const words = readLexicons(compileLexicons(lexicons, concepts));

/** A message as its sentences say it, and what is known of each outcome: 1, 0, or NaN where nobody can say. */
function toCase(draft, known) {
  const { sentences } = readDraft(draft, defaultSettings, { ...senses, words });
  const length = sentences.reduce((sum, { firstWord, endWord }) => sum + endWord - firstWord, 0);
  return {
    said: sentences.map(sentence => ({
      concepts: [...sentence.heard.said.concepts],
      asks: asks(sentence),
      words: wordFeatures(sentence.prose, sentence),
      letters: letterFeatures(sentence.prose, sentence),
    })),
    whole: featuresOfWhole(draft.mode, length),
    mode: draft.mode,
    length,
    known,
  };
}

const nothingKnown = () => new Float32Array(outcomes.length).fill(NaN);

/** One purpose is meant, or null that none can be told, and so no other. */
function knowPurpose(known, purpose) {
  for (const [index, one] of judgedPurposes.entries()) known[firstPurpose + index] = one === purpose ? 1 : 0;
}

const modesOf = id => rules.find(rule => rule.id === id).modes;

/** What the label of a message says; what a reader may say either way is left open. */
function knownOf({ draft, expect: { rules: expected, may, purpose, verdict } }) {
  const known = nothingKnown();
  for (const [index, rule] of judgedRules.entries())
    known[index] = expected.includes(rule)
      ? 1
      : may.includes(rule) || !modesOf(rule).includes(draft.mode)
        ? NaN
        : 0;
  if (draft.mode !== 'reply' && standings[purpose] === 'critical' && verdict !== 'not-permitted')
    known[outcomes.indexOf(mixed)] = verdict === 'critical' ? 0 : 1;
  if (purpose !== null || verdict === 'unclear') knowPurpose(known, purpose);
  return known;
}

function messages() {
  const folder = inRoot('test/corpus/kept');
  return readdirSync(folder)
    .sort()
    .flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line))
    .map(message => toCase(message.draft, knownOf(message)));
}

/** An example speaks of its own rule alone. */
function examples() {
  const sets = [
    ...rules.map(({ id, examples: own }) => [id, own]),
    ...lexicons.flatMap(({ examples: own = {} }) => Object.entries(own)),
  ].filter(([id]) => judgedRules.includes(id));
  return sets.flatMap(([id, { flags, passes }]) => {
    const [mode] = modesOf(id);
    return [...flags.map(one => [one, 1]), ...passes.map(one => [one, 0])].map(([example, value]) => {
      const given = typeof example === 'string' ? { body: example } : example;
      const known = nothingKnown();
      known[judgedRules.indexOf(id)] = value;
      return toCase({ mode, ...blankDraft, ...given, body: readMarks(given.body).body }, known);
    });
  });
}

/** A passage speaks of the rules or the purpose of its label; what only sounds like a rule breaks none. */
function knownOfPassage({ kind, rules: labelled, purpose }) {
  const known = nothingKnown();
  if (kind === 'breaks') for (const rule of labelled) known[judgedRules.indexOf(rule)] = 1;
  else if (kind === 'soundsLike') known.fill(0, 0, judgedRules.length);
  else {
    for (const [index, rule] of judgedRules.entries()) if (rule !== purpose) known[index] = 0;
    knowPurpose(known, purpose);
    if (standings[purpose] === 'critical') known[outcomes.indexOf(mixed)] = 0;
  }
  return known;
}

const passages = () => readPassages().map(passage => toCase(passage.draft, knownOfPassage(passage)));

/** The features of a message's concepts, each once, some of the concepts left out. */
function conceptsOf({ said, whole }, isLeftOut = () => false) {
  const features = new Set(whole);
  for (const sentence of said)
    visitFeatures(
      { ...sentence, concepts: sentence.concepts.filter(() => !isLeftOut()) },
      features.add.bind(features),
    );
  return features;
}

/** The features of a message's words, each once. */
const wordsOf = ({ said }) => new Set(said.flatMap(({ words: own }) => own));

/** The features of a message's letters, each once. */
const lettersOf = ({ said }) => new Set(said.flatMap(({ letters }) => letters));

const proofs = examples();
const cases = [...messages(), ...passages(), ...Array(examplesWeigh).fill(proofs).flat()];

const random = seeded(1);

/** Two messages in one: what is sure of either is sure of both, and neither tells the purpose. */
const joined = (one, other) => ({
  said: [...one.said, ...other.said],
  whole: featuresOfWhole(one.mode, one.length + other.length),
  mode: one.mode,
  length: one.length + other.length,
  known: one.known.map((value, outcome) =>
    outcome >= outcomes.indexOf(mixed)
      ? NaN
      : value === 1 || other.known[outcome] === 1
        ? 1
        : value + other.known[outcome],
  ),
});

/** A message as it is, or with others before and after it: what offends must not drown in what does not. */
function shown(one, kind) {
  let so = one;
  for (let left = 4; left > 0 && random() < joins[kind]; left -= 1)
    so = joined(so, cases[Math.floor(random() * cases.length)]);
  return so;
}

/** The features that enough messages have, in order. */
function common(featuresOf, fewest) {
  const counts = new Map();
  for (const one of cases)
    for (const feature of featuresOf(one)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= fewest)
    .map(([feature]) => feature)
    .sort((a, b) => a - b);
}

const inSteps = weights =>
  Array.from(weights, value => Math.max(-furthest, Math.min(furthest, Math.round(value / step))));

/** Learns what the features of one kind weigh, a weight for each outcome. */
function learnKind(kind, featuresOf, shownOf = featuresOf) {
  const features = common(featuresOf, fewestMessages[kind]);
  const columnOf = new Map(features.map((feature, index) => [feature, index + 1]));
  const weights = learn({
    cases,
    show: one => {
      const so = shown(one, kind);
      const own = [...shownOf(so)].flatMap(feature => columnOf.get(feature) ?? []);
      return { columns: [0, ...own], known: so.known };
    },
    columns: features.length + 1,
    outcomes: outcomes.length,
    firstOfOne: firstPurpose,
    decay: decays[kind],
    random,
  });
  const rowAt = index => weights.subarray(index * outcomes.length, (index + 1) * outcomes.length);
  return { all: rowAt(0), byFeature: new Map(features.map((feature, index) => [feature, rowAt(index + 1)])) };
}

/** The mean of two kinds; a feature that one does not know weighs nothing to it. */
function meanOf(one, other) {
  const half = (row, add) => Float64Array.from(row, (value, outcome) => (value + (add?.[outcome] ?? 0)) / 2);
  const byFeature = new Map();
  for (const [feature, row] of one.byFeature) byFeature.set(feature, half(row, other.byFeature.get(feature)));
  for (const [feature, row] of other.byFeature)
    if (!byFeature.has(feature)) byFeature.set(feature, half(row));
  return { all: half(one.all, other.all), byFeature };
}

/** Writes a module of the features that weigh anything, and says how much it holds. */
async function write(kind, { all, byFeature }) {
  const rows = [...byFeature]
    .map(([feature, row]) => ({ feature, steps: inSteps(row) }))
    .filter(({ steps }) => steps.some(value => value !== 0))
    .sort((a, b) => a.feature - b.feature);
  const kept = {
    features: pack(rows.map(({ feature }, index) => feature - (rows[index - 1]?.feature ?? 0))),
    rows: [inSteps(all), ...rows.map(({ steps }) => steps)].map(packRow).join(''),
  };
  const lines = Object.entries(kept).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},\n`);
  const name = `learned${kind[0].toUpperCase()}${kind.slice(1)}`;
  await writeFile(
    inRoot(`src/rules/likelihood/learned-${kind}.ts`),
    [
      '// Written by scripts/learn-weights.mjs from the kept messages, the passages and the examples. Do not edit.\n',
      "import type { LearnedWeights } from './packed-weights';\n\n",
      `export const ${name}: LearnedWeights = {\n${lines.join('')}};\n`,
    ].join(''),
  );
  const cut = rows.flatMap(({ steps }) => steps).filter(steps => Math.abs(steps) === furthest);
  console.log(
    `${kind}: ${rows.length} features, ${kept.features.length + kept.rows.length} signs, ${cut.length} cut short`,
  );
}

console.log(`${cases.length} messages and examples`);
await write(
  'concepts',
  learnKind('concepts', conceptsOf, one => conceptsOf(one, () => random() < leftOut)),
);
await write('text', meanOf(learnKind('words', wordsOf), learnKind('letters', lettersOf)));
await writeFile(
  inRoot('src/rules/likelihood/learned-from.ts'),
  `// Written by scripts/learn-weights.mjs: the numbers of weights are places in these lists. Do not edit.
export const learnedFrom = ${JSON.stringify({ concepts, outcomes })};\n`,
);
