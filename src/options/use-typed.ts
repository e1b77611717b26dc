import { useEffect, useState } from 'preact/hooks';

/** Text being typed over a stored value: follows the value when it changes elsewhere, keeps what is half typed. */
export const useTyped = <Value>(
  stored: Value,
  spell: (value: Value) => string,
  read: (text: string) => Value | null,
): [string, (text: string) => void] => {
  const [text, setText] = useState(() => spell(stored));
  useEffect(() => {
    if (read(text) !== stored) setText(spell(stored));
    // Only a change of the stored value may replace what was typed.
  }, [stored]);
  return [text, setText];
};
