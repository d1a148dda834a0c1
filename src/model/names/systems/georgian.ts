import type { RomanisationSystem } from './system.ts'

/**
 * Georgian: the national system of 2002 (State Department of Geodesy and Cartography, Georgian Academy of Sciences). The
 * apostrophes of ejective consonants are left out, as film literature does.
 */
export const GEORGIAN: RomanisationSystem = {
  name: 'Georgian national system 2002, without apostrophes',
  // biome-ignore format: a table reads best in rows
  letters: {
    ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm', ნ: 'n', ო: 'o',
    პ: 'p', ჟ: 'zh', რ: 'r', ს: 's', ტ: 't', უ: 'u', ფ: 'p', ქ: 'k', ღ: 'gh', ყ: 'q', შ: 'sh', ჩ: 'ch', ც: 'ts',
    ძ: 'dz', წ: 'ts', ჭ: 'ch', ხ: 'kh', ჯ: 'j', ჰ: 'h',
  },
}
