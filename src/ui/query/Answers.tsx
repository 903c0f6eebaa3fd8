import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useWorkplace } from '../ports';
import { answerCache } from './client';

/** Gives the screens inside it the cache of what Graph answered. */
export default function Answers({ children }: { readonly children: ReactNode }) {
  const { answers } = useWorkplace();
  const [client] = useState(() => answerCache(answers));
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
