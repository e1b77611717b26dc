import { chipState } from './chip-state';
import { Icon } from './icons';
import type { SidebarProps } from './sidebar-props';
import { texts } from './texts';

export const Chip = (props: SidebarProps) => {
  const { text, tone } = chipState(props);
  return (
    <button type="button" class={`chip tone-${tone}`} aria-expanded={props.open} onClick={props.onToggle}>
      <Icon name={tone} />
      <span class="hidden-text">{texts.name}: </span>
      <span class="chip-text">{text}</span>
      <Icon name="chevron" />
    </button>
  );
};
