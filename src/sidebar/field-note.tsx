import type { SidebarProps } from './sidebar-props';
import { texts } from './texts';

interface Action {
  readonly label: string;
  readonly act: () => void;
}

const Note = ({ text, actions }: { text: string; actions: readonly Action[] }) => (
  <div class="field-note">
    <p>{text}</p>
    <div class="row">
      {actions.map(({ label, act }) => (
        <button type="button" class="link" key={label} onClick={act}>
          {label}
        </button>
      ))}
    </div>
  </div>
);

/** How sure it is that this is the message box, and how to say otherwise. */
export const FieldNote = ({ how, help }: SidebarProps) => {
  const pick = help?.pick;
  if (!pick) return null;
  if (how === 'guess')
    return <Note text={texts.guessed} actions={[{ label: texts.notThisField, act: pick.start }]} />;
  if (how !== 'recipe') return null;
  const actions = [
    { label: texts.pickAnother, act: pick.start },
    { label: texts.forget, act: pick.forget },
  ];
  return <Note text={texts.picked} actions={actions} />;
};

/** A contact reason in no table is said: rules that rest on it stay silent. */
export const ReasonNote = ({ reasonIsUnknown, facts: { reasonLabel }, help }: SidebarProps) =>
  reasonIsUnknown && reasonLabel !== null ? (
    <div class="field-note">
      <p class="remark-title">{texts.reasonUnknown}</p>
      <p>{texts.reasonUnknownMore(reasonLabel)}</p>
      {help && (
        <div class="row">
          <button type="button" class="link" onClick={() => help.onNameReason(reasonLabel)}>
            {texts.nameReason}
          </button>
        </div>
      )}
    </div>
  ) : null;
