import type { Example, Group, Rule } from '../../src/rules';

const chapters: Readonly<Record<Group, string>> = {
  reviews: 'Reviews and feedback',
  purpose: 'What the message is for',
  content: 'What it may not contain',
  looks: 'How it looks',
  needs: 'What it must have',
};

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.body);

/** One line of Markdown: no line breaks, no pipes, long texts cut. */
const inline = (text: string): string => {
  const line = text.replaceAll('\n', '⏎').replaceAll('|', '\\|').replaceAll('<', '&lt;');
  return line.length > 120 ? `${line.slice(0, 117)}…` : line;
};

const exampleLines = ({ flags, passes }: Rule['examples']): string[] => [
  ...flags.map(example => `- finds: ${inline(textOf(example))}`),
  ...passes.map(example => `- passes: ${inline(textOf(example))}`),
];

const describeRule = (rule: Rule): string[] => [
  `### \`${rule.id}\``,
  '',
  `**${rule.title}** · ${rule.severity} · ${rule.modes.join(', ')}`,
  '',
  rule.advice,
  '',
  ...rule.sources.map(
    ({ title, url, asOf, says }) =>
      `> ${says} (${url === null ? title : `[${title}](${url})`}, as of ${asOf})`,
  ),
  '',
  ...exampleLines(rule.examples),
  '',
];

/** docs/rules.md, whole: every rule with its sources and its proof. ⟦ ⟧ mark what is underlined. */
export const describeRules = (rules: readonly Rule[]): string => {
  const groups = Object.keys(chapters) as Group[];
  const lines = groups.flatMap(group => {
    const own = rules.filter(rule => rule.group === group);
    return [`## ${chapters[group]}`, '', ...own.flatMap(describeRule)];
  });
  return [
    '# The rules',
    '',
    'Written by a test from the code. ⟦ ⟧ mark what is underlined.',
    '',
    ...lines,
  ].join('\n');
};
