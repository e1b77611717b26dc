export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint: string;
}

export interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, each with the sentence that says what it means. */
export const Choice = <Value extends string>(props: ChoiceProps<Value>) => {
  const { name, legend, hint, value, options, onChoose } = props;
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {options.map(option => (
        <label key={option.value} class="option">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            aria-describedby={`${name}-${option.value}`}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
          <span class="hint" id={`${name}-${option.value}`}>
            {option.hint}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
