import { inNumber } from '../in-words';
import type { Trouble } from './arrival';
import { longestRead, type MeasuredText } from './measure-text';
import { texts } from './texts';

export interface Said {
  readonly text: string;
  readonly undo: (() => void) | null;
}

export interface ComposerProps {
  readonly measured: MeasuredText;
  /** What was just done with the message, and the way back. */
  readonly said: Said | null;
  readonly trouble: Trouble | null;
  readonly onCopy: () => void;
  readonly onClear: () => void;
  readonly onSample: () => void;
}

const complaintOf = ({ own, limit, size }: MeasuredText): string | null => {
  const [length, most] = [inNumber(own.length), inNumber(limit)];
  if (size === 'fits') return null;
  return size === 'over' ? texts.over(length, most) : texts.tooLong(length, most, inNumber(longestRead));
};

const Length = ({ measured }: { measured: MeasuredText }) => (
  <div class="length">
    <p id="draft-length">
      {texts.count(inNumber(measured.own.length), inNumber(measured.limit))}
      {measured.quotedLength > 0 && <span>{texts.quoted(inNumber(measured.quotedLength))}</span>}
    </p>
    <p class="problem" role="status">
      {complaintOf(measured)}
    </p>
  </div>
);

const SaidLine = ({ said }: { said: Said | null }) => (
  <p class="said" role="status">
    {said?.text}{' '}
    {said?.undo && (
      <button type="button" class="link" onClick={said.undo}>
        {texts.undo}
      </button>
    )}
  </p>
);

const Trouble = ({ trouble }: Pick<ComposerProps, 'trouble'>) => (
  <div class="trouble" role={trouble?.isPassing === false ? 'alert' : 'status'}>
    {trouble && <p class={trouble.isPassing ? 'loading' : 'problem'}>{trouble.text}</p>}
  </div>
);

/** The box itself keeps its text alone: typing, undo and input methods are the browser's. */
export const Composer = (props: ComposerProps) => {
  const { measured, said, trouble, onCopy, onClear, onSample } = props;
  const isEmpty = measured.own === '' && measured.quotedLength === 0;
  return (
    <div class="composer">
      <label for="draft">{texts.draft}</label>
      <textarea
        id="draft"
        dir="auto"
        rows={12}
        placeholder={texts.draftPlaceholder}
        aria-describedby="draft-length"
        aria-invalid={measured.size !== 'fits'}
        autocomplete="off"
      />
      <Trouble trouble={trouble} />
      <div class="under">
        <Length measured={measured} />
        <div class="actions">
          {isEmpty && (
            <button type="button" class="link" onClick={onSample}>
              {texts.sample.show}
            </button>
          )}
          <button type="button" disabled={isEmpty} onClick={onClear}>
            {texts.clear}
          </button>
          <button type="button" class="primary" disabled={isEmpty} onClick={onCopy}>
            {texts.copy}
          </button>
        </div>
      </div>
      <SaidLine said={said} />
    </div>
  );
};
