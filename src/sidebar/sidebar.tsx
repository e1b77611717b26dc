import { Chip } from './chip';
import { NoticeBar } from './notice-bar';
import { Panel } from './panel';
import type { Copy } from './safer-wording';
import type { SidebarProps } from './sidebar-props';

export interface SidebarView extends SidebarProps {
  readonly dir: 'ltr' | 'rtl';
  readonly copy: Copy;
  readonly onClose: () => void;
}

/** In the tab order chip, notice, panel; on screen from the bottom up. */
export const Sidebar = (props: SidebarView) => {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && props.open) props.onClose();
  };
  return (
    <div class="dock" lang="en" dir={props.dir} onKeyDown={onKeyDown}>
      <Chip {...props} />
      {props.notice && <NoticeBar notice={props.notice} onDismiss={props.onDismissNotice} />}
      {props.open && <Panel {...props} />}
    </div>
  );
};
