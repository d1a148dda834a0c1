import type { RomanisationSystem } from './system.ts'

/** Ukrainian: the national system, Cabinet of Ministers of Ukraine, resolution 55 of 27 January 2010. */
export const UKRAINIAN: RomanisationSystem = {
  name: 'Ukrainian national system 2010',
  // biome-ignore format: a table reads best in rows
  letters: {
    зг: 'zgh', а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i',
    й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts',
    ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia',
  },
  initial: { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' },
}
