/**
 * The proofs of the count. `entry` is loaded, `run` gets it with its scale and the seed, throws at a fault and returns in
 * numbers what stood, with the browser it stood in, if any; `figure` says the numbers, of one run or of several together.
 * `isSlow`: needs a real browser and is left out of the small run, for the browser tests hold it there at small scale.
 */
const inProcess = 'test/proof/index.ts';
const inBrowser = 'test/proof/in-browser.ts';
const inFirefox = 'test/proof/in-firefox.ts';

const count = number => number.toLocaleString('en');

const mostBytes = 5_000_000;

const tenYears = marketplaces => ({
  name: `ten-years-${marketplaces}`,
  entry: inProcess,
  isFixed: true,
  small: marketplaces,
  full: marketplaces,
  what: `ten years of 5,000 sends a day in ${marketplaces} marketplaces, each a message the seller started: size, and the processor time of the day's count in Node beside that of a first day with as many sends`,
  run: async ({ measureTenYears }, size) => {
    const { bytes, tallyMs, firstDayTallyMs } = await measureTenYears(size);
    if (bytes >= mostBytes) throw new Error(`ten years take ${count(bytes)} bytes`);
    return { numbers: { bytes, tallyMs, firstDayTallyMs } };
  },
  figure: ({ bytes, tallyMs, firstDayTallyMs }) =>
    `${(bytes / 1e6).toFixed(2)} MB; ${tallyMs.toFixed(0)} ms, first day ${firstDayTallyMs.toFixed(0)} ms`,
});

const leaving = end => ({
  name: `leave-${end}`,
  entry: inBrowser,
  isSlow: true,
  small: 3,
  full: 1000,
  what: `R3: the page says thanks and meets its end at once (${end}), the worker asleep`,
  run: async ({ proveLeaving }, times) => {
    const { version } = await proveLeaving(end, times);
    return { numbers: { sends: times }, browser: version };
  },
  figure: ({ sends }) => `${count(sends)} sends, 0 lost`,
});

const leavingInFirefox = (end, how, counted, proof) => ({
  name: `leave-${end}-firefox`,
  entry: inFirefox,
  isSlow: true,
  small: 3,
  full: 1000,
  what: `R1, R3: the background ended by the browser, seen to be gone, then a send and ${how}`,
  run: async ({ [proof]: prove }, times) => {
    const { version } = await prove(times);
    return { numbers: { sends: times }, browser: version };
  },
  figure: ({ sends }) => `${count(sends)} ${counted}, ${count(sends)} sends: 0 lost, 0 double`,
});

export const proofs = [
  {
    name: 'histories',
    entry: inProcess,
    small: 300,
    full: 1_000_000,
    what: 'R2: random histories of sends, corrections, packings, clock jumps of up to 400 days, refusals, a full store, and deaths before or after any operation; after each step the rows are compared with a plain set',
    run: async ({ proveHistories }, runs, seed) => {
      await proveHistories({ runs, seed });
      return { numbers: { runs } };
    },
    figure: ({ runs }) => `${count(runs)} histories, no counterexample`,
  },
  {
    name: 'losses',
    entry: inProcess,
    small: 300,
    full: 100_000,
    what: 'R6: the store lost or values in it damaged: never a smaller count in silence, all back once healed from the second copy',
    run: async ({ proveLosses }, runs, seed) => {
      await proveLosses({ runs, seed });
      return { numbers: { runs } };
    },
    figure: ({ runs }) => `${count(runs)} losses, none silent, all healed`,
  },
  {
    name: 'days',
    entry: inProcess,
    isFixed: true,
    small: 211,
    full: 1,
    what: "R7: the day of every half hour from 2020 to 2040 in every marketplace's zone, against the law's words in whole numbers",
    run: async ({ proveDays }, stride) => ({ numbers: { compared: proveDays(stride) } }),
    figure: ({ compared }) => `${count(compared)} compared, 0 differences`,
  },
  {
    name: 'exports',
    entry: inProcess,
    small: 300,
    full: 1_000_000,
    what: 'R22: valid exports changed at random in one to three places: nothing invalid accepted, no prototype touched, no formula in the table',
    run: async ({ proveExports }, runs, seed) => ({ numbers: await proveExports({ runs, seed }) }),
    figure: ({ changed, accepted }) =>
      `${count(changed)} changed exports, ${count(accepted)} of them still valid and taken, the rest refused`,
  },
  tenYears(5),
  tenYears(23),
  {
    name: 'kills',
    entry: inBrowser,
    isSlow: true,
    small: 20,
    full: 1000,
    what: 'R1: the worker killed while tabs send',
    run: async ({ proveKills }, wanted, seed) => {
      const { kills, sends, version } = await proveKills(wanted, seed);
      return { numbers: { kills, sends }, browser: version };
    },
    figure: ({ kills, sends }) => `${count(kills)} kills in ${count(sends)} sends: 0 lost, 0 double`,
  },
  ...['navigate', 'close', 'crash'].map(leaving),
  leavingInFirefox('close', 'its page closed at once', 'ends of the background', 'proveClosing'),
  leavingInFirefox('crash', "its page's process killed at once", 'crashes', 'proveCrashing'),
  {
    name: 'updates',
    entry: inBrowser,
    isSlow: true,
    small: 3,
    full: 200,
    what: 'R5: the extension updated under a typing seller, who sends after each',
    run: async ({ proveUpdates }, updates) => {
      const { sends, version } = await proveUpdates(updates);
      return { numbers: { updates, sends }, browser: version };
    },
    figure: ({ updates, sends }) =>
      `${count(updates)} updates, ${count(sends)} sends: 0 lost, 0 double, the draft unchanged, one sidebar`,
  },
  {
    name: 'updates-firefox',
    entry: inFirefox,
    isSlow: true,
    small: 2,
    full: 200,
    what: 'R5: the extension updated under an open draft in Firefox, which is sent after it',
    run: async ({ proveUpdatesInFirefox }, updates) => {
      const { version } = await proveUpdatesInFirefox(updates);
      return { numbers: { updates }, browser: version };
    },
    figure: ({ updates }) =>
      `${count(updates)} updates, ${count(updates)} sends: 0 lost, 0 double, one sidebar`,
  },
];
