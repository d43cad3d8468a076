import type { ReactNode } from 'react';

/** A link to another host; anything but http and https is shown as words, whoever wrote it. */
export function Outside({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  if (!/^https?:\/\//iu.test(to)) return <span>{children}</span>;
  return (
    <a href={to} target="_blank" rel="noreferrer noopener">
      {children}
      <span aria-hidden="true"> ↗</span>
      <span className="unseen"> (opens another site)</span>
    </a>
  );
}
