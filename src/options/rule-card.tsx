import type { Source } from '../rules';
import { MarkedExample } from './marked-example';
import type { ExampleEntry, RuleEntry } from './rule-entry';
import { texts } from './texts';
import { inDate } from './in-date';

export interface RuleCardProps {
  readonly rule: RuleEntry;
  readonly on: boolean;
  /** True for the rule the address leads to. */
  readonly isTarget: boolean;
  readonly open: boolean;
  readonly onSwitch: (on: boolean) => void;
}

export const ruleAnchor = (id: string): string => `rule=${id}`;

const Examples = ({
  title,
  kind,
  examples,
}: {
  title: string;
  kind: string;
  examples: readonly ExampleEntry[];
}) =>
  examples.length === 0 ? null : (
    <div class={`examples ${kind}`}>
      <h5>{title}</h5>
      <ul>
        {examples.map(example => (
          <li key={`${example.text} ${example.note}`}>
            <MarkedExample example={example.text} />
            {example.note !== null && <span class="note"> ({example.note})</span>}
          </li>
        ))}
      </ul>
    </div>
  );

const SourceLine = ({ source }: { source: Source }) => (
  <li>
    {source.says}{' '}
    <span class="source">
      {source.url === null ? (
        source.title
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.title}
        </a>
      )}
      , {texts.rules.asOf(inDate(source.asOf))}
    </span>
  </li>
);

const Details = ({ rule, open }: { rule: RuleEntry; open: boolean }) => (
  <details open={open}>
    <summary>{texts.rules.details}</summary>
    <Examples title={texts.rules.flags} kind="flags" examples={rule.examples.flags} />
    <Examples title={texts.rules.passes} kind="passes" examples={rule.examples.passes} />
    <div class="examples sources">
      <h5>{texts.rules.source}</h5>
      <ul>
        {rule.sources.map(source => (
          <SourceLine key={source.title} source={source} />
        ))}
      </ul>
    </div>
  </details>
);

const Switch = ({ rule, on, onSwitch }: RuleCardProps) => (
  <label class="switch">
    <span aria-hidden="true">{on ? texts.rules.on : texts.rules.off}</span>
    <input
      type="checkbox"
      role="switch"
      checked={on}
      aria-label={texts.rules.switchOf(rule.title)}
      onChange={event => onSwitch(event.currentTarget.checked)}
    />
  </label>
);

/** One rule as the seller may judge it: how bad, where, what to do, by whose word, with which examples. */
export const RuleCard = (props: RuleCardProps) => {
  const { rule, on, isTarget, open } = props;
  return (
    <li
      id={ruleAnchor(rule.id)}
      class={['rule', rule.severity, on ? '' : 'is-off', isTarget ? 'target' : ''].filter(Boolean).join(' ')}
      tabIndex={-1}
      aria-labelledby={`${rule.id}-title`}
    >
      <div class="rule-head">
        <h4 id={`${rule.id}-title`}>{rule.title}</h4>
        <Switch {...props} />
      </div>
      <p class="rule-meta">
        <span class="severity">{texts.rules.severities[rule.severity]}</span>
        <span>
          {texts.rules.appliesTo} {rule.scope}
        </span>
        <code>{rule.id}</code>
      </p>
      <p class="advice">{rule.advice}</p>
      <Details rule={rule} open={open} />
    </li>
  );
};
