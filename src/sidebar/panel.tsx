import { DraftFactsLine } from './draft-facts';
import { FieldNote, ReasonNote } from './field-note';
import { FindingList } from './finding-list';
import { Icon } from './icons';
import { Memory, Remarks } from './remarks';
import type { Copy } from './safer-wording';
import type { SidebarProps } from './sidebar-props';
import { StatusBlock } from './status-block';
import { Trouble } from './support-report';
import { texts } from './texts';
import { ThreadNoticeBlock } from './thread-notice';
import { VerdictBlock } from './verdict';

const Content = (props: SidebarProps & { copy: Copy }) => {
  const { status, report, empty } = props;
  if (status !== 'watching') return <StatusBlock {...props} status={status} />;
  if (empty) return <p class="plain">{texts.start}</p>;
  if (!report) return <p class="plain">{texts.checking}</p>;
  return (
    <>
      <VerdictBlock report={report} />
      <Remarks report={report} />
      <FindingList {...props} findings={report.findings} />
    </>
  );
};

const Help = ({ help, copy, status, how }: SidebarProps & { copy: Copy }) => {
  if (!help) return null;
  const isWatching = status === 'watching';
  const isKnown = (how ?? 'site') === 'site';
  return <Trouble {...{ help, copy }} offersPick={isWatching && isKnown} offersPaste={isWatching} />;
};

const Footer = ({ tally, ruleBookOf }: SidebarProps) => {
  const lines = [tally, ruleBookOf ? texts.ruleBookOf(ruleBookOf) : null].filter(line => line !== null);
  return lines.length === 0 ? null : (
    <footer>
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
    </footer>
  );
};

export const Panel = (props: SidebarProps & { copy: Copy; onClose: () => void }) => (
  <section class="panel" aria-label={texts.name}>
    <header>
      <h1>{texts.name}</h1>
      <button type="button" class="round" aria-label={texts.close} onClick={props.onClose}>
        <Icon name="close" />
      </button>
      <DraftFactsLine facts={props.facts} />
    </header>
    <div class="scroller">
      {props.threadNotice && <ThreadNoticeBlock notice={props.threadNotice} />}
      {props.status === 'watching' && <FieldNote {...props} />}
      {props.remembered && <Memory remembered={props.remembered} />}
      <Content {...props} />
      <ReasonNote {...props} />
      <Help {...props} />
    </div>
    <Footer {...props} />
  </section>
);
