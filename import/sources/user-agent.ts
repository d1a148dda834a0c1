import { type Config, readConfig } from '../../src/config.ts'

/** How importers name themselves to servers: a polite one says what it is, and where to find whoever runs it. */
export function userAgent({ PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'> = readConfig()): string {
  const contact = PUBLIC_URL === undefined ? '' : `; ${new URL(PUBLIC_URL).href}`
  return `kinograph (an open knowledge graph of Soviet cinema${contact})`
}
