import { Link, NavLink } from 'react-router-dom';
import { SearchBox } from '../search/SearchBox.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

const WAYS = [
  ['/ask', 'Ask'],
  ['/paths', 'Paths'],
  ['/releases', 'Releases'],
  ['/read', 'Read'],
  ['/review', 'Review'],
] as const;

export function Header() {
  return (
    <header className="top">
      <Link className="brand" to="/">
        <img src="/icon.svg" alt="" width="22" height="22" /> Whomet
      </Link>
      <SearchBox />
      <nav aria-label="Pages">
        {WAYS.map(([to, title]) => (
          <NavLink key={to} to={to}>
            {title}
          </NavLink>
        ))}
      </nav>
      <ThemeSwitch />
    </header>
  );
}
