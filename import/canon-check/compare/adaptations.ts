import { matchKeys } from '../../../src/model/names/match-key.ts'
import type { DraftEntity } from '../../draft.ts'
import { type Canon, idsOf, labelOf } from '../canon.ts'
import { AGREES, type Comparison, compareEach, differs } from '../comparison.ts'
import type { Reading, RecordAdaptation } from '../record.ts'

/** Whether a film of the canon is based on the works that a record names. */
export const compareAdaptations = (canon: Canon, { record, adaptations }: Reading): Comparison[] => [
  compareEach('basedOn', record, adaptations, ({ film, work }) => {
    const entity = canon.identified(film)
    if (!entity) return undefined
    const ours = canon.from(entity.id, 'BASED_ON').flatMap(({ to }) => canon.entity(to) ?? [])
    if (ours.some((one) => isSameWork(work, one))) return AGREES
    return differs(entity.id, describe(work), ours.map(labelOf).join(', ') || 'no work')
  }),
]

function isSameWork({ wikidata, title }: RecordAdaptation['work'], entity: DraftEntity): boolean {
  const ids = idsOf(entity)
  if (wikidata && ids.wikidata) return wikidata === ids.wikidata
  if (title === undefined) return false
  const theirs = matchKeys(title, 'en')
  return entity.names.some(({ value }) => matchKeys(value.text, value.language).some((key) => theirs.includes(key)))
}

const describe = ({ wikidata, title, author }: RecordAdaptation['work']): string =>
  [title ?? 'a work', author && `by ${author}`, wikidata && `(${wikidata})`].filter(Boolean).join(' ')
