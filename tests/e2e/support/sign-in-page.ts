import type { FakeAccount } from '../../host/bridge-fake';
import type { GraphServer } from './internet';

/**
 * The sign-in page of Microsoft as far as a single page app needs it: says yes at once, goes back to the page of the product with a
 * code, and gives tokens for the code.
 */
export function signInPage(account: FakeAccount): GraphServer {
  // What the product sends along has to stand in the token that it gets.
  let nonce = '';
  return async (request) => {
    const url = new URL(request.url);
    if (url.pathname.endsWith('/authorize')) {
      nonce = url.searchParams.get('nonce') ?? '';
      const back = new URLSearchParams({ code: 'code', state: url.searchParams.get('state') ?? '' });
      const address = JSON.stringify(`${url.searchParams.get('redirect_uri')}#${back}`);
      return new Response(`<script>location.replace(${address})</script>`, {
        headers: { 'content-type': 'text/html' },
      });
    }
    if (!url.pathname.endsWith('/token')) return new Response('Not found', { status: 404 });
    const { objectId: oid, tenant: tid, username: preferred_username } = account;
    const claims = { oid, tid, preferred_username, nonce, sub: 's', iss: 'i', aud: 'a', iat: 1, exp: 4_102_444_800 };
    return Response.json({
      token_type: 'Bearer',
      scope: 'Calendars.Read openid profile offline_access',
      expires_in: 3600,
      access_token: 'token-window',
      refresh_token: 'refresh',
      id_token: `${encode({ alg: 'none' })}.${encode(claims)}.signature`,
      client_info: encode({ uid: oid, utid: tid }),
    });
  };
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
