import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'

const EXAMPLES = path.join(import.meta.dirname, 'examples')

/** GraphiQL with everything that it needs inside: it works with no network. */
export interface GraphiQLPage {
  readonly html: string
  /** Lets the page do what it does, and nothing else. */
  readonly contentSecurityPolicy: string
  /** Compressed once, and kept: the page is large and always the same. */
  compressed(encoding: 'br' | 'gzip'): Promise<Buffer>
}

/** The worked examples, in the order of their file names. */
export const exampleQueries = (): string[] =>
  readdirSync(EXAMPLES)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(path.join(EXAMPLES, file), 'utf8'))

/** Renders the page. */
export function renderPage(): GraphiQLPage {
  const html = renderGraphiQL({
    title: 'kinograph',
    defaultTabs: exampleQueries().map((query) => ({ query })),
    defaultQuery: exampleQueries()[0] ?? '',
  })
  return { html, contentSecurityPolicy: policyFor(html), compressed: compressOnce(html) }
}

/** The scripts of the page are inline: each is allowed by the hash of its text. Its editor makes workers and styles. */
function policyFor(html: string): string {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text)
  const hashes = scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  return [
    "default-src 'none'",
    `script-src ${hashes.join(' ')} blob:`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    'worker-src blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

function compressOnce(html: string): GraphiQLPage['compressed'] {
  const kept = new Map<string, Promise<Buffer>>()
  const compress = {
    // A quality at which ten megabytes take a second, and not twenty.
    br: () => promisify(brotliCompress)(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    gzip: () => promisify(gzip)(html),
  }
  return (encoding) => {
    const known = kept.get(encoding) ?? compress[encoding]()
    kept.set(encoding, known)
    return known
  }
}
