import { useState } from 'preact/hooks';
import type { Fix } from '../rules';
import { texts } from './texts';

/** Puts words on the clipboard and says aloud how it went; false where the browser refused. */
export type Copy = (text: string) => Promise<boolean>;

export interface CopyButtonProps {
  readonly text: string;
  readonly copy: Copy;
  readonly label?: string;
}

export const CopyButton = ({ text, copy, label = texts.copy }: CopyButtonProps) => {
  const [outcome, setOutcome] = useState<string | null>(null);
  const onClick = async () => setOutcome((await copy(text)) ? texts.copied : texts.copyFailed);
  return (
    <button type="button" class="button" onClick={onClick}>
      {outcome ?? label}
    </button>
  );
};

export const SaferWording = ({ fix, copy, onFix }: { fix: Fix; copy: Copy; onFix: () => void }) =>
  fix.text === '' ? (
    <div class="safer">
      <button type="button" class="button strong" onClick={onFix}>
        {texts.remove}
      </button>
    </div>
  ) : (
    <div class="safer">
      <h4>{texts.safer}</h4>
      <p class="wording" dir="auto">
        {fix.text}
      </p>
      <div class="row">
        <button type="button" class="button strong" onClick={onFix}>
          {texts.replace}
        </button>
        <CopyButton key={fix.text} text={fix.text} copy={copy} />
      </div>
    </div>
  );
