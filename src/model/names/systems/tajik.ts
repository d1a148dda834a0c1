import { RUSSIAN } from './russian.ts'
import type { RomanisationSystem } from './system.ts'

/** Tajik in Cyrillic: BGN/PCGN 1994 system, hard signs left out. */
export const TAJIK: RomanisationSystem = {
  name: 'BGN/PCGN 1994 (Tajik), simplified',
  letters: { ...RUSSIAN.letters, ғ: 'gh', ӣ: 'í', қ: 'q', ӯ: 'ŭ', ҳ: 'h', ҷ: 'j' },
  initial: { е: 'ye' },
  after: RUSSIAN.after ?? { letters: '', become: {} },
}
