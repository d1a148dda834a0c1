/**
 * How long a server asks to be left alone (RFC 9110, Retry-After: seconds, or a date).
 * @returns milliseconds; undefined where it does not say
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined
  const text = header.trim()
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
