import type { MiddlewareHandler } from 'hono'

/** Answers are data: a browser that shows one as a page may load and run nothing. */
const NOTHING = "default-src 'none'; frame-ancestors 'none'"

/** Gives every answer a content security policy that has none of its own; a page says itself what it needs. */
export const contentSecurityPolicy = (): MiddlewareHandler => async (c, next) => {
  await next()
  if (!c.res.headers.has('content-security-policy')) c.res.headers.set('content-security-policy', NOTHING)
}
