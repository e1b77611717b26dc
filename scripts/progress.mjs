const isTerminal = process.stderr.isTTY === true;
const secondsSince = startMs => ((performance.now() - startMs) / 1000).toFixed(1);

export const say = line => process.stderr.write(`${line}\n`);

/** On a terminal one line counts on; in a log a line every fifteen seconds says that work goes on. */
function showTime(label, startMs) {
  const show = () => {
    const line = `  ${label} … ${Math.round((performance.now() - startMs) / 1000)} s`;
    process.stderr.write(isTerminal ? `\r\x1b[K${line}` : `${line}\n`);
  };
  if (isTerminal) show();
  const timer = setInterval(show, isTerminal ? 1_000 : 15_000);
  return () => {
    clearInterval(timer);
    if (isTerminal) process.stderr.write('\r\x1b[K');
  };
}

/** Does slow work and says on standard error what it is and how long it took; `speaks`: the work shows itself. */
export async function withProgress(label, work, { speaks = false } = {}) {
  const startMs = performance.now();
  if (!isTerminal || speaks) say(`  ${label} …`);
  const stop = speaks ? () => undefined : showTime(label, startMs);
  try {
    const result = await work();
    stop();
    say(`  ${label}: done in ${secondsSince(startMs)} s`);
    return result;
  } catch (error) {
    stop();
    say(`  ${label}: failed after ${secondsSince(startMs)} s`);
    throw error;
  }
}
