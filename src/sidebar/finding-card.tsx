import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding } from '../rules';
import { bringIntoView } from './bring-into-view';
import { Icon } from './icons';
import { SaferWording, type Copy } from './safer-wording';
import type { SidebarProps } from './sidebar-props';
import { texts } from './texts';
import { Why } from './why';

export interface FindingCardProps extends Pick<
  SidebarProps,
  'onSelect' | 'onFix' | 'onIgnore' | 'onOffForDraft' | 'onTurnOffForGood'
> {
  readonly finding: Finding;
  readonly selected: boolean;
  readonly copy: Copy;
  /** Of its heading, where it is not one of the list's. */
  readonly level?: 'h3' | 'h4';
}

const Words = ({ finding }: { finding: Finding }) => {
  const times = finding.places.length;
  if (finding.quote === null) return null;
  return (
    <p class="words">
      <q>
        <bdi>{finding.quote}</bdi>
      </q>
      {times > 1 && (
        <>
          {' '}
          <span class="times" aria-hidden="true">
            {texts.times(times)}
          </span>
          <span class="hidden-text">{texts.timesSpoken(times)}</span>
        </>
      )}
    </p>
  );
};

const Dismissals = ({ finding, onIgnore, onOffForDraft, onTurnOffForGood }: FindingCardProps) => (
  <div class="row dismissals">
    <button type="button" class="link" title={texts.ignoreMore} onClick={() => onIgnore(finding)}>
      {texts.ignore}
    </button>
    <button type="button" class="link" title={texts.offForDraftMore} onClick={() => onOffForDraft(finding)}>
      {texts.offForDraft}
    </button>
    <button type="button" class="link" title={texts.offForGoodMore} onClick={() => onTurnOffForGood(finding)}>
      {texts.offForGood}
    </button>
  </div>
);

const Unfolded = (props: FindingCardProps) => {
  const { finding, copy, onFix } = props;
  return (
    <div class="unfolded">
      {finding.fix && <SaferWording fix={finding.fix} copy={copy} onFix={() => onFix(finding)} />}
      {finding.sources.length > 0 && <Why sources={finding.sources} />}
      <Dismissals {...props} />
    </div>
  );
};

export const FindingCard = (props: FindingCardProps) => {
  const { finding, selected, onSelect, level: Heading = 'h4' } = props;
  const card = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (selected && card.current) bringIntoView(card.current);
  }, [selected]);
  return (
    <li ref={card} class={`card ${finding.severity}`}>
      <Heading class="card-title">
        <button type="button" aria-expanded={selected} onClick={() => onSelect(selected ? null : finding)}>
          <Icon name={finding.severity} />
          <span class="hidden-text">{texts.severities[finding.severity]}: </span>
          <span class="title">{finding.title}</span>
          <Icon name="chevron" />
        </button>
      </Heading>
      <div class="card-body">
        <Words finding={finding} />
        <p class="advice">{finding.advice}</p>
        {selected && <Unfolded {...props} />}
      </div>
    </li>
  );
};
