import type { RomanisationSystem } from './system.ts'

/**
 * Belarusian: the national system, instruction of the State Committee on Land Resources of 2000 as amended in 2007,
 * adopted by the United Nations in 2012. A soft sign marks the consonant before it.
 */
export const BELARUSIAN: RomanisationSystem = {
  name: 'Belarusian national system 2007',
  // biome-ignore format: a table reads best in rows
  letters: {
    зь: 'ź', нь: 'ń', сь: 'ś', ць: 'ć', ль: 'ĺ', а: 'a', б: 'b', в: 'v', г: 'h', д: 'd', е: 'ie', ё: 'io', ж: 'ž',
    з: 'z', і: 'i', й: 'j', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'ŭ',
    ф: 'f', х: 'ch', ц: 'c', ч: 'č', ш: 'š', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia',
  },
  initial: { е: 'je', ё: 'jo', ю: 'ju', я: 'ja' },
  after: { letters: 'аеёіоуыэюяўйь', become: { е: 'je', ё: 'jo', ю: 'ju', я: 'ja' } },
}
