// Judges reports against labelled messages: per rule and per language, precision, recall, false alarms, verdicts, purposes, quotes.

const emptyRow = () => ({ hit: 0, missed: 0, extra: 0 });

const rowOf = (rows, name) => {
  if (!rows.has(name)) rows.set(name, emptyRow());
  return rows.get(name);
};

/** A quote counts as found where a finding of its rule overlaps it and does not point at everything. */
const overlapsQuote = (finding, draft, quote) => {
  const text = finding.field === 'subject' ? (draft.subject ?? '') : draft.body;
  const widest = Math.max(3 * quote.length, 200);
  return finding.places.some(({ start, end }) => {
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
      if (end - start <= widest && start < at + quote.length && end > at) return true;
    return false;
  });
};

/** Compares one report with what is expected of it; `wrong` names each difference. */
function compare({ draft, expect }, report) {
  const found = new Set(report.findings.map(({ rule }) => rule));
  const must = new Set(expect.rules);
  const may = new Set(expect.may ?? []);
  const missed = [...must].filter(rule => !found.has(rule));
  const extra = [...found].filter(rule => !must.has(rule) && !may.has(rule));
  const quotes = Object.entries(expect.quotes ?? {}).filter(([rule]) => must.has(rule));
  const quotesMissed = quotes.filter(
    ([rule, quote]) =>
      !report.findings.some(finding => finding.rule === rule && overlapsQuote(finding, draft, quote)),
  );
  const asksPurpose = draft.mode !== 'reply' && (expect.purpose !== null || expect.verdict === 'unclear');
  const verdictRight = report.verdict === expect.verdict;
  const purposeRight = report.purpose === expect.purpose;
  return {
    hit: [...must].filter(rule => found.has(rule)),
    missed,
    extra,
    quotes: quotes.length,
    quotesHit: quotes.length - quotesMissed.length,
    clean: must.size === 0,
    alarmed: report.findings.some(({ rule, severity }) => severity !== 'tip' && !may.has(rule)),
    verdictRight,
    asksPurpose,
    purposeRight,
    wrong: [
      ...missed.map(rule => `-${rule}`),
      ...extra.map(rule => `+${rule}`),
      ...(verdictRight ? [] : [`verdict ${report.verdict} for ${expect.verdict}`]),
      ...(asksPurpose && !purposeRight ? [`purpose ${report.purpose} for ${expect.purpose}`] : []),
      ...quotesMissed.filter(([rule]) => found.has(rule)).map(([rule]) => `quote of ${rule}`),
    ],
  };
}

const ratio = (part, whole) => (whole === 0 ? null : part / whole);

const withRates = ({ hit, missed, extra }) => ({
  hit,
  missed,
  extra,
  precision: ratio(hit, hit + extra),
  recall: ratio(hit, hit + missed),
});

/** Scores `items` ({id, lang, draft, expect}) with `check(draft)`. */
export function scoreCorpus(items, check) {
  const rules = new Map();
  const languages = new Map();
  const total = emptyRow();
  const misses = [];
  const sums = { clean: 0, alarmed: 0, verdicts: 0, purposes: 0, purposesAsked: 0, quotes: 0, quotesHit: 0 };
  for (const item of items) {
    const result = compare(item, check(item.draft));
    for (const field of ['hit', 'missed', 'extra'])
      for (const rule of result[field]) {
        rowOf(rules, rule)[field] += 1;
        rowOf(languages, item.lang)[field] += 1;
        total[field] += 1;
      }
    if (result.clean) sums.clean += 1;
    if (result.clean && result.alarmed) sums.alarmed += 1;
    if (result.verdictRight) sums.verdicts += 1;
    if (result.asksPurpose) sums.purposesAsked += 1;
    if (result.asksPurpose && result.purposeRight) sums.purposes += 1;
    sums.quotes += result.quotes;
    sums.quotesHit += result.quotesHit;
    if (result.wrong.length > 0) misses.push({ id: item.id, wrong: result.wrong, body: item.draft.body });
  }
  return {
    figures: {
      messages: items.length,
      ...withRates(total),
      falseAlarms: ratio(sums.alarmed, sums.clean),
      verdicts: ratio(sums.verdicts, items.length),
      purposes: ratio(sums.purposes, sums.purposesAsked),
      quotes: ratio(sums.quotesHit, sums.quotes),
    },
    rules: new Map([...rules].map(([name, row]) => [name, withRates(row)])),
    languages: new Map([...languages].map(([name, row]) => [name, withRates(row)])),
    misses,
  };
}
