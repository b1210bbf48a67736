/** Who works here, as the token says; the server believes the token, never this page (会话). */
export interface Session {
  readonly token: string;
  readonly subject: string;
  readonly role: string;
  readonly department: string | null;
  /** Milliseconds since 1970 at which the token ends. */
  readonly endsAt: number;
}

const KEPT = 'chengxin-token';

/** The session of this tab; null without a token that is still good. It ends with the tab. */
export function readSession(): Session | null {
  const token = sessionStorage.getItem(KEPT);
  return token === null ? null : sessionOf(token);
}

/** Takes a token in; null for a text that is none, or one whose time is over. */
export function signIn(text: string): Session | null {
  const session = sessionOf(text.trim());
  if (session !== null) sessionStorage.setItem(KEPT, session.token);
  return session;
}

/** Forgets the token. */
export function signOut(): void {
  sessionStorage.removeItem(KEPT);
}

function sessionOf(token: string): Session | null {
  const [, body] = token.split('.');
  if (body === undefined) return null;
  try {
    const bytes = Uint8Array.from(atob(body.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
    const claims = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    const { sub, role, department, exp } = claims;
    if (typeof sub !== 'string' || typeof role !== 'string' || typeof exp !== 'number') return null;
    const endsAt = exp * 1_000;
    if (endsAt <= Date.now()) return null;
    return { token, subject: sub, role, department: typeof department === 'string' ? department : null, endsAt };
  } catch {
    return null;
  }
}
