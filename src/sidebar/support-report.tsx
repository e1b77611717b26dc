import { useState } from 'preact/hooks';
import type { PageHelp } from './sidebar-props';
import { CopyButton, type Copy } from './safer-wording';
import { texts } from './texts';

/** Shows the report before it is copied: the seller sees that it holds no word of theirs. */
const Report = ({ text, copy }: { text: string; copy: Copy }) => (
  <>
    <p>{texts.troubleMore}</p>
    <pre dir="ltr" tabIndex={0} aria-label={texts.showReport}>
      {text}
    </pre>
    <CopyButton text={text} label={texts.copyReport} copy={copy} />
  </>
);

export interface TroubleProps {
  readonly help: PageHelp;
  readonly copy: Copy;
  /** What is not offered further up already. */
  readonly offersPick: boolean;
  readonly offersPaste: boolean;
}

/** Folded away at the end of the panel: picking the box anew, and a report of the page's structure. */
export const Trouble = ({ help, copy, offersPick, offersPaste }: TroubleProps) => {
  const [report, setReport] = useState<string | null>(null);
  return (
    <details class="trouble">
      <summary>
        <bdi>{texts.trouble}</bdi>
      </summary>
      <div class="row">
        {help.pick && offersPick && (
          <button type="button" class="link" onClick={help.pick.start}>
            {texts.notThisField}
          </button>
        )}
        {offersPaste && (
          <button type="button" class="link" onClick={help.onCheckByPasting}>
            {texts.paste}
          </button>
        )}
        <button type="button" class="link" onClick={() => setReport(help.supportReport())}>
          {texts.showReport}
        </button>
      </div>
      {report !== null && <Report text={report} copy={copy} />}
    </details>
  );
};
