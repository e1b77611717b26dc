// What others do with the same text, for the bench: grammar and style checkers, and the detectors one would otherwise stack.

async function harper() {
  const [{ LocalLinter, Dialect }, { binary }] = await Promise.all([
    import('harper.js'),
    import('harper.js/binary'),
  ]);
  const linter = new LocalLinter({ binary, dialect: Dialect.American });
  await linter.setup();
  return text => linter.lint(text, { language: 'plaintext' });
}

/** A pipeline must end in some text; only its messages are wanted. */
function withoutOutput() {
  this.Compiler = () => '';
}

/** What alex does with plain text, by the packages that it is made of. */
async function alex() {
  const [{ unified }, { default: english }, { default: equality }, { default: profanities }] =
    await Promise.all([
      import('unified'),
      import('retext-english'),
      import('retext-equality'),
      import('retext-profanities'),
    ]);
  const processor = unified().use(english).use(equality).use(profanities).use(withoutOutput).freeze();
  return text => processor.processSync(text).messages;
}

async function writeGood() {
  const { default: suggest } = await import('write-good');
  return text => suggest(text);
}

async function linkify() {
  const [{ LinkifyIt }, { default: tlds }] = await Promise.all([
    import('linkify-it'),
    import('tlds', { with: { type: 'json' } }),
  ]);
  const linker = new LinkifyIt({ fuzzyLink: true }).tlds([...tlds]);
  return text => linker.match(text);
}

/** Links, phone numbers and the language by libraries alone: no words, no rules. */
async function stacked() {
  const [findLinks, { findPhoneNumbersInText }, { franc }] = await Promise.all([
    linkify(),
    import('libphonenumber-js/max'),
    import('franc-min'),
  ]);
  return text => [findLinks(text), findPhoneNumbersInText(text, 'US'), franc(text)];
}

/** By name, a function that reads a text; harper's gives a promise. */
export async function loadRivals() {
  const rivals = {
    'harper.js, typing': harper,
    'alex (retext)': alex,
    'write-good': writeGood,
    'linkify + phones + franc': stacked,
    'linkify-it + tlds': linkify,
  };
  return Promise.all(Object.entries(rivals).map(async ([name, load]) => ({ name, read: await load() })));
}
