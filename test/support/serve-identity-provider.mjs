/**
 * A real OpenID Connect provider for tests, a process of its own: signs in whoever gives a name, and puts into the JWT access token
 * what the name says: "ROLE" or "ROLE@department". Prints its address, then waits for a line that says where to send browsers back to.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { Provider } from 'oidc-provider';

const server = createServer();
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const issuer = `http://127.0.0.1:${server.address().port}`;
process.stdout.write(`${issuer}\n`);
const [redirectUri] = await once(createInterface(process.stdin), 'line');
const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'workbench',
      token_endpoint_auth_method: 'none',
      redirect_uris: [redirectUri],
      grant_types: ['authorization_code'],
      response_types: ['code'],
      application_type: 'web',
    },
  ],
  clientBasedCORS: (_context, origin) => origin === new URL(redirectUri).origin,
  pkce: { required: () => true },
  findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  extraTokenClaims: (_context, { accountId }) => {
    const [role, department] = accountId.split('@');
    return { role, ...(department === undefined ? {} : { department }) };
  },
  features: {
    resourceIndicators: {
      enabled: true,
      defaultResource: () => 'urn:chengxin',
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: 'openid',
        audience: 'chengxin',
        accessTokenFormat: 'jwt',
        accessTokenTTL: 600,
      }),
    },
  },
  cookies: { keys: ['for a test alone'] },
  ttl: { Session: 600, Grant: 600, Interaction: 600, IdToken: 600 },
});
server.on('request', provider.callback());
process.stdout.write('ready\n');
