import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from '../../src/config.ts'

const wrong = (env: Record<string, string>): string => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return ''
}

describe('the configuration', () => {
  test('needs nothing', () => {
    expect(readConfig({})).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 4000,
      LOG_LEVEL: 'info',
      CORS_ORIGIN: ['*'],
      QUERY_TIMEOUT_MS: 10_000,
    })
  })

  test('takes an empty value for none', () => {
    expect(readConfig({ PORT: '', PUBLIC_URL: '' })).toEqual(readConfig({}))
  })

  test('takes what is right', () => {
    expect(
      readConfig({
        PORT: '0',
        PUBLIC_URL: 'https://films.example.org/',
        CORS_ORIGIN: 'https://a.example, https://b.example',
        NEO4J_URI: 'neo4j+s://graph.example.org',
        NEO4J_USERNAME: 'neo4j',
        NEO4J_PASSWORD: 'secret',
      }),
    ).toMatchObject({
      PORT: 0,
      PUBLIC_URL: 'https://films.example.org',
      CORS_ORIGIN: ['https://a.example', 'https://b.example'],
      NEO4J_DATABASE: 'neo4j',
    })
  })

  test('tells everything that is wrong at once, by name, with what was expected and what was given', () => {
    const message = wrong({
      PORT: 'http',
      LOG_LEVEL: 'loud',
      PUBLIC_URL: 'films',
      QUERY_TIMEOUT_MS: '1',
      CORS_ORIGIN: '*,none',
      NEO4J_URI: 'http://x',
    })
    expect(message).toContain('PORT: expected a whole number from 0 to 65535, got "http"')
    expect(message).toContain('LOG_LEVEL: expected one of trace, debug')
    expect(message).toContain('PUBLIC_URL: expected a URL such as https://films.example.org, got "films"')
    expect(message).toContain('QUERY_TIMEOUT_MS: expected a whole number from 100 to 600000, got "1"')
    expect(message).toContain('CORS_ORIGIN: expected')
    expect(message).toContain('NEO4J_URI: expected a URI such as neo4j://localhost:7687')
  })

  test('wants a password where a database is given, and never shows a password', () => {
    const message = wrong({ NEO4J_URI: 'bolt://localhost', NEO4J_PASSWORD: 'secret', PORT: 'x' })
    expect(message).toContain('PORT')
    expect(message).not.toContain('secret')
    expect(wrong({ NEO4J_URI: 'bolt://localhost' })).toMatch(
      /NEO4J_PASSWORD: expected a value, because NEO4J_URI is given/,
    )
  })
})
