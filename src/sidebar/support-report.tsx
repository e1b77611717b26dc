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

/** Folded away at the end of the panel: picking the box anew, and a report of the page's structure. */
export const Trouble = ({ help, copy }: { help: PageHelp; copy: Copy }) => {
  const [report, setReport] = useState<string | null>(null);
  return (
    <details class="trouble">
      <summary>
        <bdi>{texts.trouble}</bdi>
      </summary>
      <div class="row">
        <button type="button" class="link" onClick={help.onPick}>
          {texts.notThisField}
        </button>
        <button type="button" class="link" onClick={help.onCheckByPasting}>
          {texts.paste}
        </button>
        <button type="button" class="link" onClick={() => setReport(help.supportReport())}>
          {texts.showReport}
        </button>
      </div>
      {report !== null && <Report text={report} copy={copy} />}
    </details>
  );
};
