import type { RomanisationSystem } from './system.ts'

/**
 * Russian: BGN/PCGN 1947 system (US Board on Geographic Names, Permanent Committee on Geographical Names), in the
 * simplified form usual in film literature: soft and hard signs are left out, ё is yo.
 */
export const RUSSIAN: RomanisationSystem = {
  name: 'BGN/PCGN 1947, simplified',
  // biome-ignore format: a table reads best in rows
  letters: {
    а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm',
    н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch',
    ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
  },
  initial: { е: 'ye' },
  after: { letters: 'аеёиоуыэюяйъь', become: { е: 'ye' } },
}
