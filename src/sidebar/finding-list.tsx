import type { Finding, Severity } from '../rules';
import { FindingCard } from './finding-card';
import type { Copy } from './safer-wording';
import type { SidebarProps } from './sidebar-props';
import { texts } from './texts';

const order: readonly Severity[] = ['error', 'warning', 'tip'];

export interface FindingListProps extends SidebarProps {
  readonly findings: readonly Finding[];
  readonly copy: Copy;
}

const Group = ({ severity, ...props }: FindingListProps & { severity: Severity }) => {
  const members = props.findings.filter(finding => finding.severity === severity);
  if (members.length === 0) return null;
  return (
    <section class="group" aria-label={texts.groups[severity]}>
      <h3>
        {texts.groups[severity]} <span class="count">{members.length}</span>
      </h3>
      <ul>
        {members.map(finding => (
          <FindingCard
            {...props}
            key={`${finding.field} ${finding.key}`}
            finding={finding}
            selected={finding.key === props.current}
          />
        ))}
      </ul>
    </section>
  );
};

export const FindingList = (props: FindingListProps) => (
  <>
    {order.map(severity => (
      <Group {...props} key={severity} severity={severity} />
    ))}
  </>
);
