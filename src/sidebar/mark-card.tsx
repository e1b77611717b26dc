import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../rules';
import { FindingCard } from './finding-card';
import { Icon } from './icons';
import { keepBeside } from './keep-beside';
import type { MarkedWords } from './sidebar-props';
import type { SidebarView } from './sidebar';
import { texts } from './texts';

export interface MarkCardProps extends SidebarView {
  readonly words: MarkedWords;
  readonly findings: readonly Finding[];
}

const Head = ({ count, onClose }: { count: number; onClose: () => void }) => (
  <div class="mark-card-head">
    <h2>{texts.here(count)}</h2>
    <button type="button" class="round" aria-label={texts.close} onClick={onClose}>
      <Icon name="close" />
    </button>
  </div>
);

/** The findings at one mark, next to its words: the one that was opened, and folded under it what else lies there. */
export const MarkCard = (props: MarkCardProps) => {
  const { words, findings, dir, onCloseMarkCard, onNoRoomForCard } = props;
  const [current, setCurrent] = useState<string | null>(words.keys[0] ?? null);
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(
    () =>
      card.current
        ? keepBeside(card.current, { words, dir, onNoRoom: () => onNoRoomForCard?.() })
        : undefined,
    [words, dir, current],
  );
  useLayoutEffect(() => {
    setCurrent(words.keys[0] ?? null);
    if (words.by === 'keyboard') card.current?.querySelector<HTMLElement>('.card-title button')?.focus();
  }, [words]);
  return (
    <section ref={card} class="mark-card" role="dialog" aria-label={texts.here(findings.length)}>
      <Head count={findings.length} onClose={onCloseMarkCard} />
      <ul class="scroller">
        {findings.map(finding => (
          <FindingCard
            {...props}
            key={finding.key}
            level="h3"
            finding={finding}
            selected={finding.key === current}
            onSelect={chosen => setCurrent(chosen?.key ?? null)}
          />
        ))}
      </ul>
    </section>
  );
};
