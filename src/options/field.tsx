import type { ComponentChildren, TargetedInputEvent } from 'preact';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly unit?: string;
  /** What is wrong, in a sentence; null when all is well. */
  readonly problem: string | null;
  readonly type?: 'text' | 'time';
  readonly children?: ComponentChildren;
  readonly onType: (text: string) => void;
  readonly onLeave?: () => void;
}

const describedBy = ({ id, hint, problem }: FieldProps): string =>
  [hint === undefined ? '' : `${id}-hint`, problem === null ? '' : `${id}-problem`].filter(Boolean).join(' ');

/** A labelled number or time, with its hint and, beside it, what is wrong with it. */
export const Field = (props: FieldProps) => {
  const { id, label, value, hint, unit, problem, type = 'text', children, onType, onLeave } = props;
  const input = {
    id,
    value,
    autocomplete: 'off',
    'aria-invalid': problem !== null,
    'aria-describedby': describedBy(props),
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => onType(event.currentTarget.value),
    onBlur: () => onLeave?.(),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="entry">
        {type === 'time' ? <input type="time" {...input} /> : <input inputMode="numeric" {...input} />}
        {unit !== undefined && <span class="unit">{unit}</span>}
        {children}
      </div>
      {problem !== null && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
};
