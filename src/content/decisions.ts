/** What the seller decides about a finding: to mend it, or to leave it be for as long as this draft lives. */
import { replaceInDraft } from '../page';
import type { Finding } from '../rules';
import { fieldOf, type DeskStore } from './desk-state';
import { fixIn } from '../sidebar/fix-in';
import { ignoring, withoutRule, type DraftMemory } from '../sidebar/draft-memory';
import { texts } from './texts';

export interface Decisions {
  readonly fix: (finding: Finding) => void;
  readonly ignore: (finding: Finding) => void;
  readonly offForDraft: (finding: Finding) => void;
}

const refused = { text: texts.refused, undo: null };

export const createDecisions = ({ get, change, recheck }: DeskStore): Decisions => {
  const replace = (start: number, end: number, text: string): boolean => {
    const field = fieldOf(get());
    const expected = get().text.slice(start, end);
    return field !== null && replaceInDraft(field, { start, end, text, expected }) === 'replaced';
  };
  const textNow = (): string => fieldOf(get())?.text() ?? '';

  const fix = (finding: Finding): void => {
    // Amid typing a fix is on offer that was not tried on this text.
    recheck({});
    const wanted = fixIn(get().report, finding);
    if (!wanted) return;
    const { start, end } = wanted;
    const before = get().text.slice(start, end);
    if (!replace(start, end, wanted.text)) return change({ notice: refused });
    const undo = (): void => {
      const isBack = replace(start, start + wanted.text.length, before);
      recheck({ text: textNow(), notice: isBack ? null : refused });
    };
    const text = wanted.text === '' ? texts.removed(finding.title) : texts.fixed(finding.title);
    recheck({ text: textNow(), current: null, card: null, notice: { text, undo } });
    fieldOf(get())?.element.focus();
  };

  const decide = (memory: DraftMemory, text: string): void => {
    const before = get().memory;
    recheck({ memory, notice: { text, undo: () => recheck({ memory: before, notice: null }) } });
  };
  return {
    fix,
    ignore: ({ key, title }) => decide(ignoring(get().memory, key), texts.ignored(title)),
    offForDraft: ({ rule, title }) => decide(withoutRule(get().memory, rule), texts.offForDraft(title)),
  };
};
