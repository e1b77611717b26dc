// Logistic regression over sparse columns, by stochastic gradient descent with a step size of its own for each weight (AdaGrad).

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const rounds = 10;
const batchSize = 128;
const rate = 0.3;
/** Holds weights near nought. */
const decay = 2e-6;

function shuffled(length, random) {
  const order = Uint32Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

/** What the weights say, turned into how far it is from what is known; nothing where nothing is. */
function errorsOf(sums, known, firstOfOne) {
  const errors = new Float64Array(sums.length);
  for (let index = 0; index < firstOfOne; index += 1)
    if (!Number.isNaN(known[index])) errors[index] = 1 / (1 + Math.exp(-sums[index])) - known[index];
  if (Number.isNaN(known[firstOfOne])) return errors;
  const own = sums.subarray(firstOfOne);
  const most = Math.max(...own);
  const powers = own.map(sum => Math.exp(sum - most));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  for (const [index, power] of powers.entries())
    errors[firstOfOne + index] = power / whole - known[firstOfOne + index];
  return errors;
}

/**
 * Learns one weight for each column and outcome; returned row by row, one row a column. `show` gives the columns of a case and what is known of its outcomes, and may answer differently each time. Outcomes before `firstOfOne` are apart from one another, of the others exactly one holds.
 */
export function learn({ cases, show, columns, outcomes, firstOfOne, random }) {
  const weights = new Float64Array(columns * outcomes);
  const squares = new Float64Array(columns * outcomes).fill(1e-2);
  const mean = new Float64Array(columns * outcomes);
  let meanOf = 0;
  for (let round = 0; round < rounds; round += 1) {
    const order = shuffled(cases.length, random);
    for (let start = 0; start < order.length; start += batchSize) {
      const gradient = new Map();
      for (const index of order.subarray(start, start + batchSize)) {
        const { columns: shown, known } = show(cases[index]);
        const sums = new Float64Array(outcomes);
        for (const column of shown)
          for (let outcome = 0; outcome < outcomes; outcome += 1)
            sums[outcome] += weights[column * outcomes + outcome];
        const errors = errorsOf(sums, known, firstOfOne);
        for (const column of shown) {
          let row = gradient.get(column);
          if (!row) gradient.set(column, (row = new Float64Array(outcomes)));
          for (let outcome = 0; outcome < outcomes; outcome += 1) row[outcome] += errors[outcome] / batchSize;
        }
      }
      for (const [column, row] of gradient)
        for (let outcome = 0; outcome < outcomes; outcome += 1) {
          const at = column * outcomes + outcome;
          const slope = row[outcome] + decay * weights[at];
          squares[at] += slope * slope;
          weights[at] -= (rate * slope) / Math.sqrt(squares[at]);
        }
    }
    if (round >= rounds / 2) {
      meanOf += 1;
      for (let at = 0; at < mean.length; at += 1) mean[at] += (weights[at] - mean[at]) / meanOf;
    }
  }
  return mean;
}
