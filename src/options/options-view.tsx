import { byCountryName } from '../in-words';
import { type AboutProps, AboutSection } from './about-section';
import { type CountingProps, CountingSection } from './counting-section';
import { type DataProps, DataSection } from './data-section';
import { type ReasonsProps, ReasonsSection } from './reasons-section';
import { type RulesProps, RulesSection } from './rules-section';
import { type SendingProps, SendingSection } from './sending-section';
import { type DamagedPart, texts } from './texts';
import { type VolumeProps, VolumeSection } from './volume-section';

export interface OptionsViewProps
  extends
    AboutProps,
    Omit<CountingProps, 'marketplaceIds'>,
    DataProps,
    SendingProps,
    ReasonsProps,
    Pick<VolumeProps, 'volumes' | 'onVolume'>,
    Omit<RulesProps, 'rulesOff'> {
  /** Stored values that could not be read; the fallback stands in for them. */
  readonly damaged: readonly DamagedPart[];
}

const sections = Object.entries(texts.sections);

const Sidebar = () => (
  <nav aria-label={texts.subtitle}>
    <ul>
      {sections.map(([id, name]) => (
        <li key={id}>
          <a href={`#${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  </nav>
);

const Damaged = ({ parts }: { parts: readonly DamagedPart[] }) => (
  <>
    {parts.map(part => (
      <p key={part} class="panel damaged" role="alert">
        {texts.damaged(part)}
      </p>
    ))}
  </>
);

/** The whole options page: a view of the stored values, with a callback for each change. */
export const OptionsView = (props: OptionsViewProps) => (
  <div class="page">
    <header>
      <img src="/icons/48.png" width="32" height="32" alt="" />
      <h1>
        {texts.title} <span>{texts.subtitle}</span>
      </h1>
      <a href="/src/check/index.html">{texts.checkText}</a>
    </header>
    <Sidebar />
    <main>
      <Damaged parts={props.damaged} />
      <VolumeSection {...props} />
      <CountingSection {...props} marketplaceIds={Object.keys(props.volumes).sort(byCountryName)} />
      <SendingSection {...props} />
      <ReasonsSection {...props} />
      <RulesSection {...props} rulesOff={props.settings.rulesOff} />
      <DataSection {...props} />
      <AboutSection {...props} />
    </main>
  </div>
);
