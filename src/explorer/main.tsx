import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { putOnTheme } from './app/theme.ts';
import './style/tokens.css';
import './style/base.css';
import './style/shell.css';
import './style/parts.css';
import './style/lists.css';
import './style/evidence.css';

putOnTheme();
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the Explorer');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
