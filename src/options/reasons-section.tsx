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
  <ul>
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

/** Both fields of one reason, kept as typed until they can be stored. */
const useEntry = ({ reasonNames, reasonAsked, onReason }: ReasonsProps) => {
  const [label, setLabel] = useState(reasonAsked ?? '');
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState<Undoable | null>(null);
  useEffect(() => {
    if (reasonAsked !== null) setLabel(reasonAsked);
  }, [reasonAsked]);
  const say = (text: string) => setSaid({ text, undo: null });
  const add = () => {
    const wanted = label.replace(/\s+/g, ' ').trim();
    if (wanted === '' || wanted.length > longestReasonLabel || !isNamedReason(reason))
      return say(texts.missing);
    if (!(wanted in reasonNames) && Object.keys(reasonNames).length >= mostNamedReasons)
      return say(texts.full);
    onReason(wanted, reason).then(
      () => {
        setLabel('');
        setReason('');
        say(texts.added(wanted));
      },
      () => say(pageTexts.notSaved),
    );
  };
  const remove = (gone: string) => {
    const before = reasonNames[gone];
    const undo = before && (() => void onReason(gone, before).then(() => setSaid(null)));
    onReason(gone, null).then(
      () => setSaid({ text: texts.removed(gone), undo: undo ?? null }),
      () => say(pageTexts.notSaved),
    );
  };
  return { label, setLabel, reason, setReason, said, add, remove };
};

/** What contact reasons mean that stand in no table yet. */
export const ReasonsSection = (props: ReasonsProps) => {
  const { label, setLabel, reason, setReason, said, add, remove } = useEntry(props);
  return (
    <section id="reasons" aria-labelledby="reasons-title">
      <h2 id="reasons-title">{pageTexts.sections.reasons}</h2>
      <p class="hint">{texts.intro}</p>
      <div class="panel fields turned-off">
        {Object.keys(props.reasonNames).length === 0 ? (
          <p class="hint">{texts.none}</p>
        ) : (
          <Named {...props} onRemove={remove} />
        )}
        <form
          onSubmit={event => {
            event.preventDefault();
            add();
          }}
        >
          <div class="field">
            <label for="reason-label">{texts.label}</label>
            <input
              id="reason-label"
              dir="auto"
              value={label}
              autocomplete="off"
              onInput={event => setLabel(event.currentTarget.value)}
            />
          </div>
          <div class="field">
            <label for="reason-meaning">{texts.meaning}</label>
            <select
              id="reason-meaning"
              value={reason}
              onChange={event => setReason(event.currentTarget.value)}
            >
              <option value="">{texts.choose}</option>
              {namedReasons.map(one => (
                <option key={one} value={one}>
                  {texts.meanings[one]}
                </option>
              ))}
            </select>
          </div>
          <button type="submit" class="plain">
            {texts.add}
          </button>
        </form>
        <UndoNotice notice={said} />
      </div>
    </section>
  );
};
