import { RUSSIAN } from './russian.ts'
import type { RomanisationSystem } from './system.ts'

/** Kazakh in Cyrillic: BGN/PCGN 1979 system, soft and hard signs left out. */
export const KAZAKH: RomanisationSystem = {
  name: 'BGN/PCGN 1979 (Kazakh), simplified',
  letters: { ...RUSSIAN.letters, ә: 'ä', ғ: 'gh', қ: 'q', ң: 'ng', ө: 'ö', ұ: 'ū', ү: 'ü', һ: 'h', і: 'i', ы: 'y' },
}
