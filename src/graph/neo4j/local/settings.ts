/** Settings that are the same wherever Neo4j runs for kinograph: here, and in docker-compose.yml. */
export const SETTINGS: Readonly<Record<string, string>> = {
  'dbms.security.auth_enabled': 'true',
  'dbms.usage_report.enabled': 'false',
  'server.memory.pagecache.size': '512m',
}

/** The memory of the Java machine. Docker's image has a setting for it; a bare Java has an option. */
export const HEAP = '2g'

/** The settings of a server on this machine: it listens on loopback only. */
export const settingsFile = (port: number, more: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    ...SETTINGS,
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    ...more,
  })
    .map(([key, value]) => `${key}=${value}\n`)
    .join('')
