import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useWorkplace } from '../ports';
import { answerCache } from './client';
import { WaitBar } from './WaitBar';

/** Gives the screens inside it the cache of what Graph answered. */
export default function Answers({ children }: { readonly children: ReactNode }) {
  const { answers } = useWorkplace();
  const { client } = answerCache(answers);
  useEffect(() => {
    // Asking once more tells whether the network is really gone, and the screens then say so.
    const ask = (): void => void client.refetchQueries({ type: 'active' });
    window.addEventListener('offline', ask);
    return () => window.removeEventListener('offline', ask);
  }, [client]);
  return (
    <QueryClientProvider client={client}>
      <WaitBar />
      {children}
    </QueryClientProvider>
  );
}
