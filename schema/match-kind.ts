import type { MatchKind as HowMatched } from '../src/search/match.ts'
import { describedEnum } from './enum.ts'

export const MatchKind = describedEnum<HowMatched>('MatchKind', 'How a name fits what was typed, best first.', {
  EXACT: 'It is the whole name, or the surname of a person, in some script or romanisation.',
  PREFIX: 'The name, or the surname of a person, begins with it.',
  ALL_WORDS:
    'Every word is in the name, in any order; the last may be only begun, and some may be those of its director, author or giver.',
  FUZZY:
    'The same with small mistakes: one in a word of four letters, two from eight. Tried where nothing fits as typed.',
  KEYBOARD_LAYOUT: 'It fits what the same keys give under the other keyboard layout. Tried last.',
})
