import type { Report } from '../rules';
import type { SidebarProps } from './sidebar-props';
import { texts } from './texts';

/** `clear` alone may carry a tick. */
export type Tone = 'quiet' | 'clear' | 'busy' | 'error' | 'warning' | 'tip';

export interface ChipState {
  readonly text: string;
  readonly tone: Tone;
}

const ofFindings = ({ findings }: Report): ChipState => {
  const errors = findings.filter(f => f.severity === 'error').length;
  const toFix = errors + findings.filter(f => f.severity === 'warning').length;
  if (toFix > 0) return { text: texts.toFix(toFix), tone: errors > 0 ? 'error' : 'warning' };
  return { text: texts.tips(findings.length), tone: 'tip' };
};

/** The order matters: what was not looked at is said before anything that could read as all clear. */
const ofReport = (report: Report): ChipState => {
  if (report.findings.length > 0) return ofFindings(report);
  if (report.failed.length > 0) return { text: texts.incomplete, tone: 'warning' };
  if (report.pending.length > 0) return { text: texts.checking, tone: 'busy' };
  if (report.mixed) return { text: texts.suggestion, tone: 'tip' };
  if (report.language.phrases !== 'none') return { text: texts.nothing, tone: 'clear' };
  return { text: report.language.code === null ? texts.unsure : texts.noPhrases, tone: 'quiet' };
};

export type Shown = Pick<SidebarProps, 'status' | 'report' | 'empty' | 'how' | 'threadNotice'>;

const ofDraft = ({ report, empty, threadNotice }: Shown): ChipState => {
  if (empty && threadNotice) return { text: texts.threadNotices[threadNotice].short, tone: 'warning' };
  if (empty) return { text: texts.watching, tone: 'quiet' };
  return report ? ofReport(report) : { text: texts.checking, tone: 'busy' };
};

export const chipState = (shown: Shown): ChipState => {
  const { status, how } = shown;
  if (status !== 'watching') {
    const tone: Tone = status === 'looking' ? 'busy' : status === 'failed' ? 'warning' : 'quiet';
    return { text: texts.statuses[status].chip, tone };
  }
  const { text, tone } = ofDraft(shown);
  if (how !== 'guess') return { text, tone };
  return { text: text === texts.watching ? texts.watchingByGuess : texts.byGuess(text), tone };
};

/** What the live region says once the seller pauses. */
export const announcement = (shown: Shown): string => {
  const { text } = chipState(shown);
  if (shown.status !== 'watching' || shown.empty || !shown.report) return text;
  return `${texts.verdicts[shown.report.verdict].word}. ${text}.`;
};
