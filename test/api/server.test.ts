import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Store } from '../../graph/index.ts';
import { openTestStore } from '../engine.ts';
import { startServer } from '../../api/server.ts';
import { answered, openHouse, type House } from './house.ts';

let store: Store;
let house: House;
beforeAll(async () => {
  store = await openTestStore();
  house = await openHouse(store);
});
afterAll(async () => {
  await house.close();
  await store.close();
});

const query = '{ __typename }';
const json = { 'content-type': 'application/json' };
const post = (headers: Readonly<Record<string, string>>, body: string): Promise<Response> => house.fetch('/graphql', { method: 'POST', headers, body });
const codeOf = async (asked: Promise<Response>): Promise<unknown> => {
  const { status, errors } = await answered(await asked);
  return [status, errors[0]?.extensions.code];
};

/** `fetch` sets Host itself; a rebinding site does not. */
function raw(headers: Readonly<Record<string, string>>, { method = 'POST', path = '/graphql' } = {}): Promise<number> {
  const { port } = new URL(house.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers: { ...json, cookie: house.cookie, ...headers } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? JSON.stringify({ query }) : undefined);
  });
}

describe('who is heard', () => {
  it('is the owner, by the cookie that the one-time address gave', async () => {
    expect(await house.ask(query)).toMatchObject({ status: 200, data: { __typename: 'Query' } });
    expect(house.cookie).toMatch(/^linkage-\d+=[\w-]{43}$/);
  });

  it('is nobody without it', async () => {
    expect(await codeOf(post(json, JSON.stringify({ query })))).toEqual([401, 'not-signed-in']);
    expect(await codeOf(post({ ...json, cookie: `${house.cookie}x` }, JSON.stringify({ query })))).toEqual([401, 'not-signed-in']);
  });

  it('gets a cookie that no script reads and no other site sends', async () => {
    const other = await openHouse(store);
    const again = await other.fetch('/enter', { method: 'POST', headers: json, body: JSON.stringify({ token: other.oneTimeAddress.split('#')[1] }) });
    expect(await codeOf(Promise.resolve(again))).toEqual([401, 'key-used']);
    await other.close();
    const fresh = await startServer({ store, dist: 'nowhere', port: 0, say: () => undefined });
    const entered = await fetch(`${fresh.url}/enter`, { method: 'POST', headers: json, body: JSON.stringify({ token: fresh.oneTimeAddress.split('#')[1] }) });
    expect(entered.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict$/);
    await fresh.close();
  });

  it('does not use up the one-time address by looking at it', async () => {
    const page = await house.fetch('/enter');
    expect(page.status).toBe(200);
    expect(await page.text()).not.toContain('token');
    expect((await house.fetch('/enter.js')).headers.get('content-type')).toContain('javascript');
  });

  it('is not a site that points its name here, nor the pages of another', async () => {
    const { port } = new URL(house.url);
    expect(await raw({ host: `127.0.0.1:${port}` })).toBe(200);
    expect(await raw({ host: `localhost:${port}` })).toBe(200);
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', `127.0.0.1.evil.example:${port}`]) expect(await raw({ host })).toBe(421);
    expect(await raw({ host: 'evil.example' }, { method: 'GET', path: '/' })).toBe(421);
    expect(await raw({ host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` })).toBe(200);
    for (const origin of ['https://evil.example', 'null', `https://127.0.0.1:${port}`, 'http://127.0.0.1']) expect(await raw({ host: `127.0.0.1:${port}`, origin })).toBe(403);
    expect(await raw({ host: `127.0.0.1:${port}`, 'sec-fetch-site': 'cross-site' })).toBe(403);
  });
});

describe('what is heard', () => {
  it('is a POST of JSON in UTF-8, nothing else', async () => {
    const body = JSON.stringify({ query });
    expect(await codeOf(house.fetch(`/graphql?query=${encodeURIComponent(query)}`, { headers: { cookie: house.cookie } }))).toEqual([405, 'not-posted']);
    expect(await codeOf(house.fetch('/graphql', { headers: { ...json, cookie: house.cookie } }))).toEqual([405, 'not-posted']);
    for (const type of ['text/plain', 'application/json; charset=utf-7', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp']) {
      expect(await codeOf(post({ 'content-type': type, cookie: house.cookie }, body))).toEqual([415, 'not-json']);
    }
    expect((await post({ 'content-type': 'application/json; charset=utf-8', cookie: house.cookie }, body)).status).toBe(200);
  });

  it('is one object, whole and small', async () => {
    const asking = { ...json, cookie: house.cookie };
    for (const body of ['', '{', '{"query": "{ __typename', '"x"', `[{"query":"${query}"}]`, 'null']) expect(await codeOf(post(asking, body))).toEqual([400, 'malformed-body']);
    expect(await codeOf(post(asking, '{}'))).toEqual([400, 'malformed-body']);
    expect(await codeOf(post(asking, JSON.stringify({ query, variables: { x: 'y'.repeat(100_000) } })))).toEqual([413, 'body-too-large']);
  });
});

describe('what is told', () => {
  it('is strict with browsers, on every answer', async () => {
    for (const response of [await house.fetch('/'), await house.fetch('/nothing.js'), await post(json, '{}'), await house.fetch('/enter')]) {
      const header = (name: string): string => response.headers.get(name) ?? '';
      expect(header('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(header('content-security-policy')).not.toMatch(/script-src[^;]*unsafe|https?:|\*/);
      expect(header('referrer-policy')).toBe('no-referrer');
      expect(header('x-content-type-options')).toBe('nosniff');
      expect(header('x-powered-by')).toBe('');
      expect(response.headers.has('access-control-allow-origin')).toBe(false);
    }
  });

  it('is the page for every address of the app, and files by their names', async () => {
    for (const path of ['/', '/unit/0123', '/chart?root=x', '/document/abc/page/2']) {
      const page = await house.fetch(path);
      expect([page.status, page.headers.get('cache-control'), (await page.text()).includes('Linkage')]).toEqual([200, 'no-cache', true]);
    }
    const file = await house.fetch('/assets/main-0a1b.js');
    expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    for (const path of ['/assets/none.js', '/.hidden', '/..%2f..%2fetc%2fpasswd.txt', '/favicon.ico']) expect((await house.fetch(path)).status).toBe(404);
  });

  it('is a clear word where the screens are not built', async () => {
    const bare = await startServer({ store, dist: '/nowhere/at/all', port: 0, say: () => undefined });
    expect(await codeOf(fetch(`${bare.url}/`))).toEqual([503, 'screens-not-built']);
    await bare.close();
  });

  it('says which port is taken', async () => {
    await expect(startServer({ store, dist: '/nowhere', port: Number(new URL(house.url).port), say: () => undefined })).rejects.toMatchObject({ code: 'port-taken' });
  });
});
