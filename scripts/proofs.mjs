/**
 * The proofs of the count. `entry` is loaded, `run` gets it with its scale and the seed, throws at a fault and returns what
 * stood; `isSlow`: needs a real browser and is left out of the small run, for the browser tests hold it there at small scale.
 */
const inProcess = 'test/proof/index.ts';
const inBrowser = 'test/proof/in-browser.ts';

const count = number => number.toLocaleString('en');

export const proofs = [
  {
    name: 'histories',
    entry: inProcess,
    small: 300,
    full: 1_000_000,
    run: async ({ proveHistories }, runs, seed) => {
      await proveHistories({ runs, seed });
      return {
        what: 'R2: random histories of sends, corrections, packings, clock jumps of up to 400 days, refusals, a full store, and deaths before or after any operation; after each step the rows are compared with a plain set',
        figure: `${count(runs)} histories, no counterexample`,
      };
    },
  },
  {
    name: 'losses',
    entry: inProcess,
    small: 300,
    full: 100_000,
    run: async ({ proveLosses }, runs, seed) => {
      await proveLosses({ runs, seed });
      return {
        what: 'R6: the store lost or values in it damaged: never a smaller count in silence, all back once healed from the second copy',
        figure: `${count(runs)} losses, none silent, all healed`,
      };
    },
  },
  {
    name: 'days',
    entry: inProcess,
    isFixed: true,
    small: 211,
    full: 1,
    run: async ({ proveDays }, stride) => ({
      what: `R7: the day of every ${stride === 1 ? '' : `${stride}th `}half hour from 2020 to 2040 in every marketplace's zone, against the law's words in whole numbers`,
      figure: `${count(proveDays(stride))} compared, 0 differences`,
    }),
  },
  ...[5, 23].map(marketplaces => ({
    name: `ten-years-${marketplaces}`,
    entry: inProcess,
    isFixed: true,
    small: marketplaces,
    full: marketplaces,
    run: async ({ measureTenYears }, size) => {
      const { bytes, tallyMs, firstDayTallyMs } = await measureTenYears(size);
      return {
        what: `ten years of 5,000 sends a day in ${size} marketplaces, each a message the seller started: size, and the processor time of the day's count in Node beside that of a first day with as many sends`,
        figure: `${(bytes / 1e6).toFixed(2)} MB; ${tallyMs.toFixed(0)} ms, first day ${firstDayTallyMs.toFixed(0)} ms`,
      };
    },
  })),
  {
    name: 'kills',
    entry: inBrowser,
    isSlow: true,
    small: 20,
    full: 1000,
    run: async ({ proveKills }, wanted, seed) => {
      const { kills, sends, version } = await proveKills(wanted, seed);
      return {
        what: `R1: the worker killed while tabs send, ${version}`,
        figure: `${count(kills)} kills in ${count(sends)} sends: 0 lost, 0 double`,
      };
    },
  },
  ...['navigate', 'close', 'crash'].map(end => ({
    name: `leave-${end}`,
    entry: inBrowser,
    isSlow: true,
    small: 3,
    full: 1000,
    run: async ({ proveLeaving }, times) => {
      const { version } = await proveLeaving(end, times);
      return {
        what: `R3: the page says thanks and meets its end at once (${end}), the worker asleep, ${version}`,
        figure: `${count(times)} sends, 0 lost`,
      };
    },
  })),
  {
    name: 'updates',
    entry: inBrowser,
    isSlow: true,
    small: 3,
    full: 200,
    run: async ({ proveUpdates }, updates) => {
      const { sends, version } = await proveUpdates(updates);
      return {
        what: `R5: the extension updated under a typing seller, ${version}`,
        figure: `${count(updates)} updates, ${count(sends)} sends: 0 lost, 0 double, the draft unchanged, one sidebar`,
      };
    },
  },
];
