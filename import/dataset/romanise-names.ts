import type { Name } from '../../src/model/names/name.ts'
import { romanise } from '../../src/model/names/romanise.ts'
import type { DraftEntity, Sourced } from '../draft.ts'

/**
 * Gives a thing its romanised name, by the standard of its language, where the original is not in Latin letters. Where
 * no source knows the original, the first name that can be romanised serves.
 */
export function withRomanisedName(entity: DraftEntity): DraftEntity {
  if (entity.names.some((n) => n.value.kind === 'ROMANISED')) return entity
  const original = entity.names.find((n) => n.value.kind === 'ORIGINAL')
  const named = original ?? (entity.names.some(isLatin) ? undefined : entity.names.find(canBeRomanised))
  const romanised = named && romanise(named.value.text, named.value.language ?? '')
  if (!named || !romanised) return entity
  const { language } = named.value
  const value = { ...romanised, kind: 'ROMANISED', script: 'Latn', ...(language ? { language } : {}) } as const
  return { ...entity, names: [named, { ...named, value }, ...entity.names.filter((n) => n !== named)] }
}

const isLatin = ({ value }: Sourced<Name>) => value.script === 'Latn'
const canBeRomanised = ({ value }: Sourced<Name>) => romanise(value.text, value.language ?? '') !== undefined
