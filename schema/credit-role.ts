import type { CreditRole as CreditRoleValue } from '../src/model/relations.ts'
import { describedEnum } from './enum.ts'

export const CreditRole = describedEnum<CreditRoleValue>('CreditRole', 'What a person did in a film.', {
  DIRECTOR: 'Directed it.',
  WRITER: 'Wrote its script.',
  CINEMATOGRAPHER: 'Photographed it.',
  COMPOSER: 'Composed its music.',
  EDITOR: 'Edited it.',
  DESIGNER: 'Was its art director.',
  ACTOR: 'Acted in it, or lent a voice.',
})

/** Narrows credits to some roles. */
export interface RolesArg {
  readonly roles?: readonly CreditRoleValue[] | null | undefined
}
