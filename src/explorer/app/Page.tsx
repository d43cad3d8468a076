import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

let lastPath: string | undefined;

export interface PageProps {
  /** What the page is about: its heading and the title of the window. */
  readonly title: string;
  /** Beside the heading: the kind, a Chinese name, a status. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A page with its heading. Whoever comes from another page is brought to the heading, as after a real page load. */
export function Page({ title, beside, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = title === 'Whomet' ? title : `${title} · Whomet`;
  }, [title]);
  useEffect(() => {
    if (lastPath !== undefined && lastPath !== pathname) heading.current?.focus();
    lastPath = pathname;
  }, [pathname]);
  return (
    <>
      <div className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {beside}
      </div>
      {children}
    </>
  );
}
