import { AUTHORITIES, type Authority, externalKey, kindOfId, parseExternalKey } from '../model/ids.ts'

/** No identifier and no address of a page is longer. */
const LONGEST = 200

/** The ids that a text may be: ours, another authority's with or without its name, or the address of a page there. */
export function idsIn(typed: string): string[] {
  const text = typed.trim()
  if (text.length > LONGEST || /\s/.test(text)) return []
  if (kindOfId(text)) return [text]
  const external = parseExternalKey(text)
  if (external) return [externalKey(external)]
  const value =
    text
      .split(/[?#]/)[0]
      ?.split('/')
      .findLast((part) => part !== '') ?? ''
  const authorities = Object.keys(AUTHORITIES) as Authority[]
  return authorities
    .filter((authority) => AUTHORITIES[authority].pattern.test(value))
    .map((authority) => externalKey({ authority, value }))
}
