// Tries the examples of rules and lexicons: what flags must be underlined exactly, what passes must be silent.

export const blankDraft = {
  subject: null,
  contactReason: null,
  orderId: null,
  marketplaceId: null,
  buyerLanguage: null,
  attachments: [],
};

/** The text without its ⟦ ⟧, and the words that stood between them. */
export function readMarks(text) {
  const words = [];
  const body = text.replace(/⟦([^⟧]*)⟧/g, (_, marked) => {
    words.push(marked);
    return marked;
  });
  return { body, words };
}

/** What is wrong with one example, or null. */
function tryOne(rule, example, flags, check) {
  const given = typeof example === 'string' ? { body: example } : example;
  const { body, words } = readMarks(given.body);
  const report = check(
    { mode: rule.modes[0], ...blankDraft, ...given, body },
    rule.id === 'important-tag-missing' ? 'expected' : 'ignored',
  );
  const findings = report.findings.filter(finding => finding.rule === rule.id);
  const found = findings.flatMap(({ places }) => places.map(({ start, end }) => body.slice(start, end)));
  if (!flags) return findings.length === 0 ? null : `is flagged: ${JSON.stringify(found)}`;
  if (findings.length === 0) return 'is not flagged';
  const same = JSON.stringify([...found].sort()) === JSON.stringify([...words].sort());
  return same ? null : `underlines ${JSON.stringify(found)}, not ${JSON.stringify(words)}`;
}

/** Every example that does not hold, in words; `lang` limits it to one language's own examples. */
export function tryExamples(rules, lexicons, check, lang) {
  const byId = new Map(rules.map(rule => [rule.id, rule]));
  const english =
    lang === undefined || lang === 'en' ? rules.map(rule => ['en', rule.id, rule.examples]) : [];
  const others = lexicons
    .filter(({ language }) => lang === undefined || language === lang)
    .flatMap(({ language, examples = {} }) =>
      Object.entries(examples).map(([id, own]) => [language, id, own]),
    );
  return [...english, ...others].flatMap(([language, id, { flags, passes }]) => {
    const rule = byId.get(id);
    if (!rule) return [`${language} ${id}: no such rule`];
    return [...flags.map(text => [text, true]), ...passes.map(text => [text, false])].flatMap(
      ([example, mustFlag]) => {
        const problem = tryOne(rule, example, mustFlag, check);
        const text = typeof example === 'string' ? example : example.body;
        return problem === null ? [] : [`${language} ${id}: “${text}” ${problem}`];
      },
    );
  });
}
