import { RUSSIAN } from './russian.ts'
import type { RomanisationSystem } from './system.ts'

/** Kyrgyz in Cyrillic: BGN/PCGN 1979 system, soft and hard signs left out. */
export const KYRGYZ: RomanisationSystem = {
  name: 'BGN/PCGN 1979 (Kyrgyz), simplified',
  letters: { ...RUSSIAN.letters, ж: 'j', ң: 'ng', ө: 'ö', ү: 'ü' },
}
