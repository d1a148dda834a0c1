import { romanise } from '../../src/model/names/romanise.ts'
import type { DraftEntity } from '../draft.ts'

/** Gives a thing its romanised name, by the standard of its language, where the original is not in Latin letters. */
export function withRomanisedName(entity: DraftEntity): DraftEntity {
  const original = entity.names.find((n) => n.value.kind === 'ORIGINAL')
  const romanised = original && romanise(original.value.text, original.value.language ?? '')
  if (!original || !romanised || entity.names.some((n) => n.value.kind === 'ROMANISED')) return entity
  const { language } = original.value
  const value = { ...romanised, kind: 'ROMANISED', script: 'Latn', ...(language ? { language } : {}) } as const
  return { ...entity, names: [original, { ...original, value }, ...entity.names.filter((n) => n !== original)] }
}
