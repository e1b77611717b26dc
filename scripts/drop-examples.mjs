// A Vite plugin for the rules in a page: a rule's examples prove it in tests and explain it in the options, and would be
// carried into every page of the messages for nothing.

const isRule = ({ type, callee }) => type === 'CallExpression' && callee.name === 'defineRule';

/** The `examples` of the rules a module defines, as nodes of its syntax tree. */
const examplesIn = program =>
  program.body
    .flatMap(({ declaration }) => declaration?.declarations ?? [])
    .filter(({ init }) => init && isRule(init))
    .flatMap(({ init }) => init.arguments[0].properties)
    .filter(({ key }) => key?.name === 'examples');

export const dropExamples = () => ({
  name: 'drop-examples',
  enforce: 'post',
  transform: {
    filter: { id: /\/src\/rules\/catalog\/[^/]+\.ts$/ },
    handler(code) {
      const [examples] = examplesIn(this.parse(code));
      if (!examples) throw new Error('a rule without examples, or one that is not defined by defineRule');
      const { start, end } = examples.value;
      return { code: `${code.slice(0, start)}{ flags: [], passes: [] }${code.slice(end)}`, map: null };
    },
  },
});
