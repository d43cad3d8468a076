import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { createAnswers } from '../api/useAnswer.ts';
import { PAGES } from '../pages/pages.tsx';

/** The Explorer: its pages by address, and what was answered so far. */
export function App() {
  const [answers] = useState(createAnswers);
  const [router] = useState(() => createBrowserRouter(PAGES));
  return (
    <QueryClientProvider client={answers}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
