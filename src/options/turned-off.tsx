import type { RuleEntry } from './rule-entry';
import { texts } from './texts';

export interface TurnedOffProps {
  readonly rules: readonly RuleEntry[];
  /** May hold ids that the rule book no longer knows. */
  readonly rulesOff: readonly string[];
  readonly onRestore: (id: string) => void;
}

/** Everything that is off, in one place, each with the way back. */
export const TurnedOff = ({ rules, rulesOff, onRestore }: TurnedOffProps) => {
  if (rulesOff.length === 0) return null;
  const titleOf = (id: string) => rules.find(rule => rule.id === id)?.title ?? texts.rules.retired(id);
  return (
    <div class="panel turned-off" role="group" aria-labelledby="turned-off-title">
      <h3 id="turned-off-title">{texts.rules.turnedOffCount(rulesOff.length)}</h3>
      <ul class="rows">
        {rulesOff.map(id => (
          <li key={id}>
            <span>{titleOf(id)}</span>
            <button
              type="button"
              class="plain"
              aria-label={texts.rules.restoreOf(titleOf(id))}
              onClick={() => onRestore(id)}
            >
              {texts.rules.restore}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
