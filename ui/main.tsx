/**
 * The screens' door: who reads, what is asked, and where one is.
 */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Frame } from './pages/frame.tsx';
import { askAgain } from './queries/ask.ts';
import { ReadingProvider } from './parts/reading.tsx';
import './fonts.css';
import './tokens.css';
import './style.css';

const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, retry: askAgain, retryDelay: (failures) => 500 * 2 ** failures, refetchOnWindowFocus: false } } });
const root = document.getElementById('root');

if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <ReadingProvider>
          <BrowserRouter>
            <Frame />
          </BrowserRouter>
        </ReadingProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
