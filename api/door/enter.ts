/**
 * The one-time address: a page that hands its token over once and gets the cookie.
 *
 * The token stands behind `#`, so it is in no log, no history of a proxy and no
 * referrer; opening the page without its script (a preview) does not use it up.
 */
import express, { Router, type Response } from 'express';
import type { Store } from '../../graph/index.ts';
import { MalformedBody } from '../refusals.ts';
import { json } from './body.ts';
import { openSession, SESSION_LASTS, type Making } from './sessions.ts';

const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Linkage</title><link rel="icon" href="/icon.svg"><script src="/enter.js" defer></script></head>
<body><p id="wait">Linkage …</p>
<div id="used" hidden><p lang="en">This one-time address was used, or is too old. Start Linkage again for a new one.</p>
<p lang="ar" dir="rtl">استُخدم هذا العنوان من قبل أو انتهت صلاحيته. شغّل Linkage من جديد للحصول على عنوان آخر.</p>
<p lang="fr">Cette adresse à usage unique a déjà servi ou a expiré. Relancez Linkage pour en obtenir une autre.</p>
<p lang="zh">此一次性地址已被使用或已过期。请重新启动 Linkage 以获取新地址。</p></div></body></html>
`;

const script = `const token = location.hash.slice(1);
history.replaceState(null, '', '/enter');
fetch('/enter', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token }) }).then(({ ok }) => {
  if (ok) return location.replace('/');
  document.getElementById('wait').hidden = true;
  document.getElementById('used').hidden = false;
});
`;

/** `cookie` is the session's name, one for each port, since browsers share cookies between ports. */
export function enter(store: Store, cookie: () => string, making: Making): Router {
  const router = express.Router();
  router.get('/enter', (_request, response) => void response.type('html').send(page));
  router.get('/enter.js', (_request, response) => void response.type('js').send(script));
  router.post('/enter', json, async (request, response: Response) => {
    const { token } = (request.body ?? {}) as { readonly token?: unknown };
    if (typeof token !== 'string' || token.length > 200) throw new MalformedBody();
    const session = await openSession(store, token, making);
    response.cookie(cookie(), session, { httpOnly: true, sameSite: 'strict', path: '/', maxAge: SESSION_LASTS }).status(204).end();
  });
  return router;
}

/** The value of a cookie of a request; `null` where it has none. */
export function cookieOf(header: string | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name && value !== undefined && /^[\w-]{1,100}$/.test(value)) return value;
  }
  return null;
}
