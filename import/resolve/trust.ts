import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const order = z.array(z.union([z.string(), z.array(z.string()).min(1)])).min(1)

const trustFile = z.strictObject({
  order,
  properties: z.record(
    z.string(),
    z.strictObject({
      order: order.optional(),
      items: z.enum(['one', 'list', 'all']).optional(),
      tolerance: z.number().positive().optional(),
    }),
  ),
})

/** What several values of one property mean: see trust.yaml. */
export type Items = 'one' | 'list' | 'all'

/** Whose word is shown where sources disagree; kept as data. */
export class Trust {
  readonly #content: z.infer<typeof trustFile>

  constructor(content: unknown) {
    this.#content = trustFile.parse(content)
  }

  /** Where a source stands for a property: 0 is first, and equal numbers stand equal. */
  rank(property: string, source: string): number {
    const tiers = (this.#content.properties[property]?.order ?? this.#content.order).map((tier) => [tier].flat())
    const named = tiers.findIndex((tier) => tier.includes(source))
    if (named !== -1) return named
    const other = tiers.findIndex((tier) => tier.includes('other'))
    return other === -1 ? tiers.length : other
  }

  items(property: string, unsaid: Items): Items {
    return this.#content.properties[property]?.items ?? unsaid
  }

  tolerance(property: string): number {
    return this.#content.properties[property]?.tolerance ?? 0
  }
}

/** The order of trust that kinograph comes with. */
export const readTrust = (): Trust =>
  new Trust(parse(readFileSync(path.join(import.meta.dirname, 'trust.yaml'), 'utf8')))
