import { createHash } from 'node:crypto'
import type { Context, Next } from 'hono'
import { type GraphiQLPage, renderPage } from './page.ts'

/** Serves GraphiQL to browsers; everybody else goes on to GraphQL. */
export function graphiql() {
  let page: GraphiQLPage | undefined
  let etag = ''
  return async (c: Context, next: Next) => {
    const asked = new URL(c.req.url).searchParams
    if (!c.req.header('accept')?.includes('text/html') || (asked.has('query') && !asked.has('graphiql'))) return next()
    if (!page) {
      page = renderPage()
      etag = `"${createHash('sha256').update(page.html).digest('hex').slice(0, 20)}"`
    }
    c.header('Content-Security-Policy', page.contentSecurityPolicy)
    c.header('Cache-Control', 'public, max-age=0, must-revalidate')
    c.header('Vary', 'Accept, Accept-Encoding')
    c.header('ETag', etag)
    if (c.req.header('if-none-match') === etag) return c.body(null, 304)
    c.header('Content-Type', 'text/html; charset=utf-8')
    const encoding = (['br', 'gzip'] as const).find((name) => c.req.header('accept-encoding')?.includes(name))
    if (!encoding) return c.body(page.html)
    c.header('Content-Encoding', encoding)
    return c.body(new Uint8Array(await page.compressed(encoding)))
  }
}
