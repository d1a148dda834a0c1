import { z } from 'zod'

/** Environment that cannot be used; lists every wrong value by name. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(['The configuration is wrong:', ...problems.map((problem) => `  ${problem}`)].join('\n'))
    this.name = 'ConfigError'
  }
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const wholeNumber = (from: number, to: number, fallback: number) => {
  const expected = `expected a whole number from ${from} to ${to}`
  return z
    .string()
    .regex(/^\d+$/, expected)
    .transform(Number)
    .refine((n) => n >= from && n <= to, expected)
    .default(fallback)
}

const httpUrl = z
  .url({ protocol: /^https?$/, error: 'expected a URL such as https://films.example.org' })
  .transform((url) => url.replace(/\/+$/, ''))

const origins = z
  .string()
  .transform((text) => text.split(',').map((origin) => origin.trim()))
  .refine(
    (list) => list.length === 1 || !list.some((origin) => origin === '*' || origin === 'none'),
    'expected *, none, or origins such as https://films.example.org joined by commas',
  )

const environment = z
  .object({
    HOST: z.string().default('127.0.0.1'),
    PORT: wholeNumber(0, 65_535, 4000),
    PUBLIC_URL: httpUrl.optional(),
    KINOGRAPH_DATASET: z.string().optional(),
    LOG_LEVEL: z.enum(LOG_LEVELS, `expected one of ${LOG_LEVELS.join(', ')}`).default('info'),
    CORS_ORIGIN: origins.default(['*']),
    QUERY_TIMEOUT_MS: wholeNumber(100, 600_000, 10_000),
    NEO4J_URI: z
      .string()
      .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/]+/, 'expected a URI such as neo4j://localhost:7687')
      .optional(),
    NEO4J_USERNAME: z.string().default('neo4j'),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z.string().default('neo4j'),
    JAVA_HOME: z.string().optional(),
  })
  .superRefine((env, context) => {
    if (env.NEO4J_URI !== undefined && env.NEO4J_PASSWORD === undefined)
      context.addIssue({
        code: 'custom',
        path: ['NEO4J_PASSWORD'],
        message: 'expected a value, because NEO4J_URI is given',
      })
  })

/** Everything that can be set from outside. */
export type Config = z.infer<typeof environment>

/**
 * Reads the configuration. An empty value counts as not given.
 * @throws ConfigError with everything that is wrong
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = environment.safeParse(given)
  if (parsed.success) return parsed.data
  throw new ConfigError(
    parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}${got(path[0], given)}`),
  )
}

/** What was given instead; never a password. */
function got(name: PropertyKey | undefined, given: Readonly<Record<string, string | undefined>>): string {
  const value = given[String(name)]
  return value === undefined || name === 'NEO4J_PASSWORD' ? '' : `, got ${JSON.stringify(value)}`
}
