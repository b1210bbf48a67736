import { createContext, useContext } from 'react';
import type { Session } from './session';

/** The session for the pages below. */
export const SessionContext = createContext<Session | null>(null);

/** Who works here. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('nobody is signed in');
  return session;
}
