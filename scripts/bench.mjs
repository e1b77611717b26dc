// npm run bench: how long a check takes, as ratios to one pass over the same text in the same run. Nothing here is a test.
import { cpuMs } from './cpu-time.mjs';
import { hostile } from './hostile.mjs';
import { ensurePackages } from './install.mjs';
import { loadBundled } from './load-bundled.mjs';
import { loadRivals } from './rivals.mjs';

/** One pass: every code unit read once. */
const pass = text => {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) hash = (hash + text.charCodeAt(index)) | 0;
  return hash;
};

const paragraphs = [
  'Hello Marguerite, thank you for your patience. The carrier could not find a house number on your street, so the parcel came back to our depot this morning.',
  'Could you please send us the missing number, so that the courier tries again on Thursday? Order 112-4829173-0561482, two lamps, walnut and brass.',
  'If you are happy with the proof, we start the engraving on Monday; if not, tell us which word is wrong and we change it before anything is cut.',
  'The invoice INV-20881 is attached as a PDF. It shows the VAT number DE 274 819 305 and the 20% separately; the amount of 1,299.00 was charged on 2026-11-02.',
  'Use code SAVE10 for 10% off your next purchase, or write to us at help@example.com. Please leave us a 5-star review at www.lamp-shop.net!',
  'We noticed that the left-hand hinge was chosen for a right-hand door. Which one do you need? A photo of the old hinge helps us to decide.',
];

/** A draft of about `length` code units. */
const draftOf = length => {
  let text = '';
  for (let index = 0; text.length < length; index += 1)
    text += `${paragraphs[index % paragraphs.length]}${index % 3 === 2 ? '\n\n' : ' '}`;
  return text.slice(0, length);
};

/** Milliseconds of processor time for one run, a promise's settling included. What `make` costs does not count. */
async function timeOf({ run, make }, repeats) {
  const texts = Array.from({ length: repeats }, make);
  const start = cpuMs();
  for (const text of texts) {
    const result = run(text);
    if (result instanceof Promise) await result;
  }
  return (cpuMs() - start) / repeats;
}

/** Long enough for the engine to have compiled what it will. */
const warmUpMs = 300;

/** How often a task fits into a round, once it is warm. */
async function repeatsOf(task, roundMs) {
  const start = cpuMs();
  let last = await timeOf(task, 1);
  while (cpuMs() - start < warmUpMs) last = await timeOf(task, 1);
  return Math.max(1, Math.min(20_000, Math.ceil(roundMs / Math.max(0.0005, last))));
}

/** Medians of nine rounds in which all tasks take turns; each task is repeated until a round takes a while. */
async function measure(tasks, rounds = 9, roundMs = 8) {
  const repeats = [];
  for (const task of tasks) repeats.push(await repeatsOf(task, roundMs));
  const times = tasks.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, task] of tasks.entries()) times[index].push(await timeOf(task, repeats[index]));
  return times.map(list => list.sort((a, b) => a - b)[Math.floor(rounds / 2)]);
}

let typed = 0;

/** The text as it is after one more letter: no two are equal, and only what stands at the end differs. */
const typing = text => () => {
  typed += 1;
  return text.slice(0, -6) + String(typed % 1_000_000).padStart(6, '0');
};

const invented = number => {
  let word = '';
  for (let rest = number; word.length < 5; rest = Math.floor(rest / 26))
    word += String.fromCharCode(97 + (rest % 26));
  return word;
};

/** A text of the same length that was never read: a word of its own stands in each sentence, so that nothing is remembered. */
const unread = text => () =>
  text
    .replace(/\b(?:the|is|on|or|for|by) /g, word => {
      typed += 1;
      return `${word}${invented(typed)} `;
    })
    .slice(0, text.length);

const ratio = value => (value >= 100 ? value.toFixed(0) : value.toFixed(1)).padStart(8);

/** A lexicon of `count` invented phrases of two or three words, of which the draft says some. */
const inventedLexicon = count => {
  const words = [
    ...new Set(
      paragraphs
        .join(' ')
        .toLowerCase()
        .match(/[a-z]{3,}/g),
    ),
  ];
  const word = index =>
    words[(index * 7919) % words.length] + (index % 5 === 0 ? '' : String.fromCharCode(97 + (index % 26)));
  const phrases = Array.from(
    { length: count },
    (_, index) => `${word(index)} ${word(index * 3 + 1)}${index % 2 ? ` ${word(index * 5 + 2)}` : ''}`,
  );
  return {
    language: 'en',
    standing: 'native',
    concepts: { common: ['(the|and|of|to|is|your|you|we)'], review: phrases },
  };
};

/** The same drafts, typed at, in the same run: how many times the check's time the others take. */
async function compare(check, checkAll) {
  const rivals = await loadRivals();
  console.log(
    '\ntimes the check, and the check with language and phones, while typing; medians of nine, interleaved',
  );
  for (const length of [200, 500, 2000, 10_000]) {
    const text = draftOf(length);
    const reads = [pass, check, checkAll, ...rivals.map(({ read }) => read)];
    const [one, own, all, ...others] = await measure(reads.map(run => ({ run, make: typing(text) })));
    console.log(
      `\n${length} characters: the check ${ratio(own / one)} × pass, with everything ${ratio(all / one)}`,
    );
    rivals.forEach(({ name }, index) => {
      const time = others[index];
      console.log(
        `  ${name.padEnd(26)} ${ratio(time / own)} × check ${ratio(time / all)} × all ${ratio(time / one)} × pass`,
      );
    });
  }
}

async function main() {
  await ensurePackages();
  const { lexicons, concepts, compileLexicons, readLexicons, checkDraft, senses } =
    await loadBundled('test/rules/measured.ts');
  const packed = compileLexicons(lexicons, concepts);
  const readyFrom = cpuMs();
  const words = readLexicons(packed);
  const settings = { off: [], ignored: [], importantTag: 'ignored' };
  const draft = body => ({
    mode: 'reply',
    body,
    subject: null,
    contactReason: null,
    orderId: null,
    marketplaceId: 'ATVPDKIKX0DER',
    buyerLanguage: 'en-US',
    attachments: [],
  });
  const check = (body, own = words, more = {}, before = null) =>
    checkDraft(draft(body), settings, { ...more, words: own }, before);
  check(draftOf(500));
  const readyMs = cpuMs() - readyFrom;
  const withoutRest = {};

  console.log(
    `first check, the words read on the way: ${readyMs.toFixed(1)} ms (${lexicons.length} languages)\n`,
  );
  console.log('times one pass (charCodeAt) over the same text, medians of nine, interleaved\n');
  console.log(
    '                 a text never read         one letter more           keys at rest, fixes tried',
  );
  console.log('characters    check  with everything     check  with everything     check  with everything');
  const perPass = new Map();
  for (const length of [50, 200, 500, 2000, 10_000, 20_000]) {
    const text = draftOf(length);
    const amid = check(text, words, senses);
    const pace = [
      [unread, null],
      [typing, amid],
      [typing, null],
    ];
    const [one, ...others] = await measure([
      { run: pass, make: typing(text) },
      ...pace.flatMap(([change, before]) => [
        { run: body => check(body, words, withoutRest, before), make: change(text) },
        { run: body => check(body, words, senses, before), make: change(text) },
      ]),
    ]);
    perPass.set(length, others);
    console.log(`${String(length).padStart(10)} ${others.map(time => ratio(time / one)).join('     ')}`);
  }
  const at = length => perPass.get(length);
  console.log(`\nlinear: time(20,000) / time(2,000) = ${(at(20_000)[0] / at(2000)[0]).toFixed(1)}`);
  console.log(
    `one check of 2,000 characters: ${(at(2000)[0] * 1000).toFixed(0)} µs; with everything ${(at(2000)[1] * 1000).toFixed(0)} µs`,
  );

  await compare(
    text => check(text, words, withoutRest),
    text => check(text, words, senses),
  );

  const text = draftOf(2000);
  const [few, many] = [300, 3000].map(count =>
    readLexicons(compileLexicons([inventedLexicon(count)], concepts)),
  );
  const [onePass, withFew, withMany] = await measure([
    { run: pass, make: unread(text) },
    { run: body => check(body, few, withoutRest), make: unread(text) },
    { run: body => check(body, many, withoutRest), make: unread(text) },
  ]);
  console.log(
    `\nphrases: 300 ${ratio(withFew / onePass)}, 3,000 ${ratio(withMany / onePass)}, flat: ${(withMany / withFew).toFixed(2)}`,
  );

  console.log('\nhostile drafts of 20,000 characters, times one pass');
  for (const [name, hostileOf] of Object.entries(hostile)) {
    const make = typing(hostileOf(20_000));
    const [one, own] = await measure(
      [
        { run: pass, make },
        { run: body => check(body, words, senses), make },
      ],
      5,
      4,
    );
    console.log(`  ${name.padEnd(28)} ${ratio(own / one)}`);
  }
}

await main();
