import { useEffect, useState } from 'preact/hooks';
import { ruleAnchor, RuleCard } from './rule-card';
import type { RuleEntry } from './rule-entry';
import { findRules, groupRules } from './rule-search';
import { texts } from './texts';
import { TurnedOff } from './turned-off';
import { type Undoable, UndoNotice } from './undo-notice';

export interface RulesProps {
  readonly rules: readonly RuleEntry[];
  readonly rulesOff: readonly string[];
  /** The rule to bring into view, by its id; null for none. */
  readonly target: string | null;
  readonly onRule: (id: string, on: boolean) => Promise<void>;
}

/** Brings the rule of the address into view and puts the focus there, even past a search that hides it. */
const useTarget = (target: string | null, clearSearch: () => void): void => {
  useEffect(() => {
    if (target !== null) clearSearch();
  }, [target]);
  useEffect(() => {
    const card = target === null ? null : document.getElementById(ruleAnchor(target));
    card?.scrollIntoView({ block: 'center', behavior: 'instant' });
    card?.focus({ preventScroll: true });
  }, [target]);
};

const Search = ({
  query,
  count,
  onType,
}: {
  query: string;
  count: string;
  onType: (query: string) => void;
}) => (
  <search class="field">
    <label for="rule-search">{texts.rules.search}</label>
    <div class="entry">
      <input
        id="rule-search"
        type="search"
        value={query}
        placeholder={texts.rules.searchHint}
        autocomplete="off"
        onInput={event => onType(event.currentTarget.value)}
      />
      <span class="unit" role="status">
        {count}
      </span>
    </div>
  </search>
);

const useSwitching = ({ rules, onRule }: RulesProps) => {
  const [notice, setNotice] = useState<Undoable | null>(null);
  const titleOf = (id: string) => rules.find(rule => rule.id === id)?.title ?? id;
  const change = (id: string, on: boolean): void => {
    const { turnedOff, restored, notChanged } = texts.rules;
    const undo = () => {
      setNotice(null);
      onRule(id, !on).catch(() => setNotice({ text: notChanged(titleOf(id)), undo: null }));
    };
    onRule(id, on).then(
      () => setNotice({ text: (on ? restored : turnedOff)(titleOf(id)), undo }),
      () => setNotice({ text: notChanged(titleOf(id)), undo: null }),
    );
  };
  return { notice, change };
};

export const RulesSection = (props: RulesProps) => {
  const { rules, rulesOff, target } = props;
  const [query, setQuery] = useState('');
  const { notice, change } = useSwitching(props);
  useTarget(target, () => setQuery(''));
  const found = findRules(rules, query);
  return (
    <section id="rules" aria-labelledby="rules-title">
      <h2 id="rules-title">{texts.sections.rules}</h2>
      <p class="intro">{texts.rules.intro}</p>
      {target !== null && !rules.some(rule => rule.id === target) && (
        <p class="problem">{texts.rules.unknown(target)}</p>
      )}
      <Search query={query} count={texts.rules.found(found.length, rules.length)} onType={setQuery} />
      <UndoNotice notice={notice} />
      <TurnedOff rules={rules} rulesOff={rulesOff} onRestore={id => change(id, true)} />
      {found.length === 0 && (
        <p>
          {texts.rules.none}{' '}
          <button type="button" class="link" onClick={() => setQuery('')}>
            {texts.rules.clear}
          </button>
        </p>
      )}
      {groupRules(found).map(group => (
        <section key={group.name} class="group" aria-label={group.name}>
          <h3>{group.name}</h3>
          <ul class="panel cards">
            {group.rules.map(rule => (
              <RuleCard
                key={rule.id}
                rule={rule}
                on={!rulesOff.includes(rule.id)}
                isTarget={rule.id === target}
                open={rule.id === target}
                onSwitch={on => change(rule.id, on)}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
};
