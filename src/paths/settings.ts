/**
 * More neighbours than this by one relation make a hub of a thing: it is met, but not expanded, for the chains through it
 * are many and say little. A prolific actor is still no hub; a studio, a republic, a genre is.
 */
export const HUB = 100

/** No thing has more neighbours by a relation than this: what an end of a chain is expanded with. */
export const ALL_STEPS = 100_000

/**
 * What even the most telling hop costs (bits): C of the ranking is the rarest hop of the data set and this. The larger
 * it is, the more length counts beside rarity; at 4, a chain of four hops through people is told before one of two hops
 * through a studio, and after one of two hops through a theme.
 */
export const LEAST_COST = 4

/**
 * What a chain pays that goes round what joins two of its things directly (bits): it tells a fact twice, and comes after
 * all that do not.
 */
export const DETOUR = 14

/** λ of maximal marginal relevance: how much being telling counts, beside being different from what was told already. */
export const LAMBDA = 0.6

/**
 * What a good hop is worth (bits). Chains count as good up to what so many good hops cost as the next longer ones have: a
 * theme that half of all films share does not keep the search from looking for people.
 */
export const GOOD_WORTH = 7

/**
 * When so many good chains have been seen, or one more than is asked for, longer ones are not looked for. It does not
 * depend on a small number that is asked for, so that the first chain does not either.
 */
export const ENOUGH = 4

/** Chains of so many hops are always looked at: two books of one author are as many apart (hops). */
export const ALWAYS_SEEN = 4

/** Of so many cheapest chains the different ones are chosen: so many for each that is asked, and never fewer. */
export const POOL_PER_PATH = 6
export const LEAST_POOL = 24

/**
 * A search that has found a chain looks at no more partial chains than this; past it the answer is not complete. For the
 * first one it looks longer: one chain that keeps to three things to pass through may hide behind many that do not.
 */
export const MOST_PARTIALS = 20_000
export const MOST_BEFORE_ANY = 500_000

/** No chain longer than this may be asked for (hops). */
export const MOST_HOPS = 8

/** How far apart two things are looked for to say why there is no path (hops). */
export const FARTHEST = 16

/** Costs are whole thousandths of a bit, so that sums are exact and ties are ties. */
export const thousandths = (bits: number): number => Math.round(bits * 1000)
