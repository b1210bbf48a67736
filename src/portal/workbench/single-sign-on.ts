import type * as OAuth from 'oauth4webapi';
import type { Session } from './session';
import { signIn } from './session';

/** The city's identity provider (统一身份认证), as the server named it on the page; null where it named none. */
interface Provider {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
}

/** What is kept in this tab between leaving for the provider and coming back. */
interface Departure {
  readonly verifier: string;
  readonly state: string;
  /** Page to come back to. */
  readonly path: string;
}

const KEPT = 'chengxin-departure';
const PROVIDER = JSON.parse(decodeURIComponent(document.documentElement.dataset.provider ?? 'null')) as Provider | null;

/** True where one can sign in at the city's identity provider. */
export const HAS_PROVIDER = PROVIDER !== null;

/** Leaves for the provider's page (去统一身份认证登录); it sends the browser back to the workbench with a code. */
export async function leaveToSignIn(): Promise<void> {
  const { oauth, provider, server } = await meet();
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const departure: Departure = { verifier, state, path: location.pathname };
  sessionStorage.setItem(KEPT, JSON.stringify(departure));
  const address = new URL(server.authorization_endpoint ?? '');
  address.search = new URLSearchParams({
    client_id: provider.clientId,
    redirect_uri: redirectAddress(),
    response_type: 'code',
    scope: provider.scope,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
  }).toString();
  location.assign(address);
}

/** True when the browser has just been sent back by the provider. */
export function isBack(): boolean {
  const query = new URLSearchParams(location.search);
  return HAS_PROVIDER && query.has('state') && (query.has('code') || query.has('error'));
}

/**
 * Takes the provider's code for a token (登录返回). The code is good once; it is taken out of the address at once.
 * @returns null when the provider refused, or the code does not belong to this tab
 */
export async function comeBack(): Promise<Session | null> {
  const departure = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as Departure | null;
  const address = new URL(location.href);
  sessionStorage.removeItem(KEPT);
  history.replaceState(null, '', departure?.path ?? '/workbench');
  if (departure === null) return null;
  const { oauth, provider, server } = await meet();
  const client: OAuth.Client = { client_id: provider.clientId };
  const code = oauth.validateAuthResponse(server, client, address, departure.state);
  const answer = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    code,
    redirectAddress(),
    departure.verifier,
    insecureOn(provider, oauth),
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, answer);
  return signIn(tokens.access_token);
}

interface Met {
  readonly oauth: typeof OAuth;
  readonly provider: Provider;
  readonly server: OAuth.AuthorizationServer;
}

async function meet(): Promise<Met> {
  if (PROVIDER === null) throw new Error('no identity provider');
  const oauth = await import('oauth4webapi');
  const issuer = new URL(PROVIDER.issuer);
  const answer = await oauth.discoveryRequest(issuer, insecureOn(PROVIDER, oauth));
  return { oauth, provider: PROVIDER, server: await oauth.processDiscoveryResponse(issuer, answer) };
}

/** The server lets an unencrypted provider through on its own machine only. */
function insecureOn({ issuer }: Provider, oauth: Met['oauth']) {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- said to be for trials on one machine, which is what it is for here
  return { [oauth.allowInsecureRequests]: issuer.startsWith('http:') };
}

function redirectAddress(): string {
  return `${location.origin}/workbench`;
}
