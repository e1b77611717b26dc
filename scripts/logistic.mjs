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

/** What the weights of the shown columns sum up to, one sum an outcome. */
function sumsOf(weights, columns, outcomes) {
  const sums = new Float64Array(outcomes);
  for (const column of columns)
    for (let outcome = 0; outcome < outcomes; outcome += 1)
      sums[outcome] += weights[column * outcomes + outcome];
  return sums;
}

/** The slope at the weights of each column that the batch shows, a row a column. */
function slopesOf(batch, weights, outcomes, firstOfOne) {
  const slopes = new Map();
  for (const { columns, known } of batch) {
    const errors = errorsOf(sumsOf(weights, columns, outcomes), known, firstOfOne);
    for (const column of columns) {
      let row = slopes.get(column);
      if (!row) slopes.set(column, (row = new Float64Array(outcomes)));
      for (let outcome = 0; outcome < outcomes; outcome += 1) row[outcome] += errors[outcome] / batchSize;
    }
  }
  return slopes;
}

/** Takes a step down the slopes, the shorter the more a weight was moved before. */
function descend(weights, squares, slopes, outcomes, decay) {
  for (const [column, row] of slopes)
    for (let outcome = 0; outcome < outcomes; outcome += 1) {
      const at = column * outcomes + outcome;
      const slope = row[outcome] + decay * weights[at];
      squares[at] += slope * slope;
      weights[at] -= (rate * slope) / Math.sqrt(squares[at]);
    }
}

/**
 * Learns one weight for each column and outcome, the mean of the later rounds; returned row by row, one row a column. `show` gives the
 * columns of a case and what is known of its outcomes, and may answer differently each time. Outcomes before `firstOfOne` are apart
 * from one another, of the others exactly one holds.
 */
export function learn({ cases, show, columns, outcomes, firstOfOne, decay, random }) {
  const weights = new Float64Array(columns * outcomes);
  const squares = new Float64Array(columns * outcomes).fill(1e-2);
  const mean = new Float64Array(columns * outcomes);
  for (let round = 0; round < rounds; round += 1) {
    const order = shuffled(cases.length, random);
    for (let start = 0; start < order.length; start += batchSize) {
      const batch = Array.from(order.subarray(start, start + batchSize), index => show(cases[index]));
      descend(weights, squares, slopesOf(batch, weights, outcomes, firstOfOne), outcomes, decay);
    }
    const counted = round - rounds / 2 + 1;
    if (counted > 0)
      for (let at = 0; at < mean.length; at += 1) mean[at] += (weights[at] - mean[at]) / counted;
  }
  return mean;
}
