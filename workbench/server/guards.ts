import type { MiddlewareHandler } from 'hono';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page of the script may run what it carries and load nothing, from nowhere. */
export const framePolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const refuse = (why: string) => new Response(`${why}\n`, { status: 403, headers: { 'content-type': 'text/plain' } });

/**
 * Lets only this machine's own page in. The Host header keeps other names (DNS rebinding) out, the Origin other
 * sites; whoever changes something must come from our own origin and send JSON, which a plain form cannot.
 */
export function guard(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`];
    const host = context.req.header('host') ?? '';
    if (!hosts.includes(host)) return refuse('Host not allowed');
    const origin = context.req.header('origin');
    if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`)) return refuse('Origin not allowed');
    const site = context.req.header('sec-fetch-site');
    if (site === 'cross-site' || site === 'same-site') return refuse('Other sites are not allowed');
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
      if (origin !== `http://${host}`) return refuse('Origin missing');
      if (!context.req.header('content-type')?.startsWith('application/json')) return refuse('JSON only');
    }
    await next();
    const { headers } = context.res;
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', policy);
    headers.set('x-content-type-options', 'nosniff');
    headers.set('referrer-policy', 'same-origin');
    headers.set('cross-origin-resource-policy', 'same-origin');
    headers.set('cross-origin-opener-policy', 'same-origin');
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  };
}
