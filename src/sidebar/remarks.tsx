import type { Report } from '../rules';
import { chipState } from './chip-state';
import { Icon, type IconName } from './icons';
import type { RememberedFacts } from './sidebar-props';
import { languageName, texts } from './texts';

interface Remark {
  readonly icon: IconName;
  readonly title: string;
  readonly more: string;
}

const ofLanguage = ({ language, pending }: Report): Remark[] => {
  if (pending.includes('language')) return [];
  if (language.code === null) return [{ icon: 'quiet', title: texts.unsure, more: texts.unsureMore }];
  const name = languageName(language.code);
  if (language.phrases === 'basic')
    return [{ icon: 'quiet', title: texts.basic(name), more: texts.basicMore(name) }];
  return language.phrases === 'none'
    ? [{ icon: 'quiet', title: texts.noPhrases, more: texts.noPhrasesMore(name) }]
    : [];
};

/** What the seller must know of the check itself: done, unfinished, broken, or blind in this language. */
export const remarksOf = (report: Report): readonly Remark[] => [
  ...(report.failed.length > 0
    ? [{ icon: 'warning' as const, title: texts.incomplete, more: texts.incompleteMore(report.failed) }]
    : []),
  ...(report.pending.length > 0
    ? [{ icon: 'busy' as const, title: texts.checking, more: texts.stillChecking(report.pending) }]
    : []),
  ...ofLanguage(report),
  ...(chipState({ status: 'watching', report, empty: false }).tone === 'clear'
    ? [{ icon: 'clear' as const, title: texts.nothing, more: texts.nothingMore }]
    : []),
];

/** What the seller did on this order before, and what Amazon said of its buyer. */
export const memoryOf = ({ reviewAskedOn, messagedOn, optedOutOn }: RememberedFacts): readonly Remark[] => [
  ...(reviewAskedOn === null
    ? []
    : [{ icon: 'warning' as const, title: texts.askedOn(reviewAskedOn), more: texts.askedMore }]),
  ...(messagedOn === null || messagedOn === reviewAskedOn
    ? []
    : [{ icon: 'quiet' as const, title: texts.messagedOn(messagedOn), more: texts.messagedMore }]),
  ...(optedOutOn === null
    ? []
    : [{ icon: 'warning' as const, title: texts.optedOutOn(optedOutOn), more: texts.optedOutMore }]),
];

export const Memory = ({ remembered }: { remembered: RememberedFacts }) => (
  <RemarkList remarks={memoryOf(remembered)} />
);

export const Remarks = ({ report }: { report: Report }) => <RemarkList remarks={remarksOf(report)} />;

const RemarkList = ({ remarks }: { remarks: readonly Remark[] }) =>
  remarks.length === 0 ? null : (
    <ul class="remarks">
      {remarks.map(({ icon, title, more }) => (
        <li key={title} class={`remark tone-${icon}`}>
          <Icon name={icon} />
          <div>
            <p class="remark-title">{title}</p>
            <p>{more}</p>
          </div>
        </li>
      ))}
    </ul>
  );
