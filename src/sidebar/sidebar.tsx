import { Chip } from './chip';
import { MarkCard } from './mark-card';
import { NoticeBar } from './notice-bar';
import { Panel } from './panel';
import { PickOverlay } from './pick-overlay';
import type { Copy } from './safer-wording';
import type { SidebarProps } from './sidebar-props';

export interface SidebarView extends SidebarProps {
  readonly dir: 'ltr' | 'rtl';
  readonly copy: Copy;
  readonly onClose: () => void;
  readonly onCloseMarkCard: () => void;
}

const CardAtMark = (props: SidebarView) => {
  const { card, report } = props;
  const findings = (card?.keys ?? []).flatMap(key => report?.findings.find(one => one.key === key) ?? []);
  return card && findings.length > 0 ? <MarkCard {...props} words={card} findings={findings} /> : null;
};

const onEscape = (close: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape') return;
  // Else the browser would go on and close the page's own dialog with the same key.
  event.preventDefault();
  event.stopPropagation();
  close();
};

/** In the tab order chip, notice, panel; on screen from the bottom up. A card stands at its words. */
export const Sidebar = (props: SidebarView) => (
  <div class="ours" lang="en" dir={props.dir}>
    <div class="dock" onKeyDown={props.open ? onEscape(props.onClose) : undefined}>
      <Chip {...props} />
      {props.notice && <NoticeBar notice={props.notice} onDismiss={props.onDismissNotice} />}
      {props.open && <Panel {...props} />}
    </div>
    <div class="at-mark" onKeyDown={onEscape(props.onCloseMarkCard)}>
      <CardAtMark {...props} />
    </div>
    {props.picking && props.help?.pick && (
      <PickOverlay {...props.picking} onCancel={props.help.pick.cancel} />
    )}
  </div>
);
