import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  longestReasonLabel,
  mostNamedReasons,
  namedReasons,
  type NamedReason,
  type ReasonNames,
} from '../storage/named-reasons';
import { reasonTexts as texts } from './reason-texts';
import { type Undoable, UndoNotice } from './undo-notice';
import { texts as pageTexts } from './texts';

export interface ReasonsProps {
  /** What the seller said of contact reasons, by their label on the page. */
  readonly reasonNames: ReasonNames;
  /** The label of a reason that the seller came to name; null for none. */
  readonly reasonAsked: string | null;
  /** Null takes it out. */
  readonly onReason: (label: string, reason: NamedReason | null) => Promise<void>;
}

const isNamedReason = (value: string): value is NamedReason => namedReasons.some(reason => reason === value);

const Named = ({ reasonNames, onRemove }: ReasonsProps & { readonly onRemove: (label: string) => void }) => (
  <ul class="rows">
    {Object.entries(reasonNames).map(([label, reason]) => (
      <li key={label}>
        <span>
          <bdi>{label}</bdi>: {texts.meanings[reason]}
        </span>
        <button type="button" class="plain" aria-label={texts.remove(label)} onClick={() => onRemove(label)}>
          {texts.removeShort}
        </button>
      </li>
    ))}
  </ul>
);

const plainLabel = (typed: string): string => typed.replace(/\s+/g, ' ').trim();

/** What is wrong with an entry that the seller wants added; null where nothing is. */
const problemsOf = (label: string, reason: string, reasonNames: ReasonNames) => {
  const isFull = !Object.hasOwn(reasonNames, label) && Object.keys(reasonNames).length >= mostNamedReasons;
  const isLabel = label !== '' && label.length <= longestReasonLabel;
  return {
    label: isFull ? texts.full : isLabel ? null : texts.labelMissing,
    meaning: isNamedReason(reason) ? null : texts.meaningMissing,
  };
};
type Problems = ReturnType<typeof problemsOf>;
const none: Problems = { label: null, meaning: null };

/** Both fields of one reason, kept as typed until they can be stored. */
const useEntry = ({ reasonNames, reasonAsked, onReason }: ReasonsProps) => {
  const [typed, setTyped] = useState({ label: reasonAsked ?? '', reason: '' });
  const [problems, setProblems] = useState(none);
  const [said, setSaid] = useState<Undoable | null>(null);
  const type = (change: Partial<typeof typed>) => {
    setTyped({ ...typed, ...change });
    setProblems(none);
  };
  useEffect(() => {
    if (reasonAsked !== null) type({ label: reasonAsked });
  }, [reasonAsked]);
  const store = (label: string, reason: NamedReason | null, then: () => void) =>
    void onReason(label, reason).then(then, () => setSaid({ text: pageTexts.notSaved, undo: null }));
  const add = () => {
    const { reason } = typed;
    const label = plainLabel(typed.label);
    const found = problemsOf(label, reason, reasonNames);
    setProblems(found);
    if (found.label !== null || !isNamedReason(reason)) return;
    store(label, reason, () => {
      setTyped({ label: '', reason: '' });
      setSaid({ text: texts.added(label), undo: null });
    });
  };
  const remove = (label: string) => {
    const before = reasonNames[label];
    const undo = before ? () => store(label, before, () => setSaid(null)) : null;
    store(label, null, () => setSaid({ text: texts.removed(label), undo }));
  };
  return { typed, type, problems, said, add, remove };
};

interface EntryProps {
  readonly id: string;
  readonly label: string;
  readonly problem: string | null;
  readonly children: ComponentChildren;
}

const Entry = ({ id, label, problem, children }: EntryProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    <div class="entry">{children}</div>
    {problem !== null && (
      <p class="problem" id={`${id}-problem`}>
        {problem}
      </p>
    )}
  </div>
);

/** What contact reasons mean that stand in no table yet. */
export const ReasonsSection = (props: ReasonsProps) => {
  const { typed, type, problems, said, add, remove } = useEntry(props);
  return (
    <section id="reasons" aria-labelledby="reasons-title">
      <h2 id="reasons-title">{pageTexts.sections.reasons}</h2>
      <p class="intro">{texts.intro}</p>
      <div class="panel fields">
        {Object.keys(props.reasonNames).length > 0 && <Named {...props} onRemove={remove} />}
        <form
          class="fields"
          onSubmit={event => {
            event.preventDefault();
            add();
          }}
        >
          <Entry id="reason-label" label={texts.label} problem={problems.label}>
            <input
              id="reason-label"
              class="wide"
              dir="auto"
              value={typed.label}
              autocomplete="off"
              aria-invalid={problems.label !== null}
              aria-describedby={problems.label === null ? '' : 'reason-label-problem'}
              onInput={event => type({ label: event.currentTarget.value })}
            />
          </Entry>
          <Entry id="reason-meaning" label={texts.meaning} problem={problems.meaning}>
            <select
              id="reason-meaning"
              value={typed.reason}
              aria-invalid={problems.meaning !== null}
              aria-describedby={problems.meaning === null ? '' : 'reason-meaning-problem'}
              onChange={event => type({ reason: event.currentTarget.value })}
            >
              <option value="">{texts.choose}</option>
              {namedReasons.map(one => (
                <option key={one} value={one}>
                  {texts.meanings[one]}
                </option>
              ))}
            </select>
            <button type="submit" class="plain">
              {texts.add}
            </button>
          </Entry>
        </form>
        <UndoNotice notice={said} />
      </div>
    </section>
  );
};
