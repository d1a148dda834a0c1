import type { Piece } from '../../importer.ts'
import { SourceScope } from '../../scope.ts'
import { type Item, itemsIn, namedBy, standing } from '../items/item.ts'
import type { Lookups } from '../lookups.ts'
import { datesOf, earliest } from './dates.ts'
import { namesOf } from './names.ts'
import { scopeOf } from './scope-of.ts'

const classesOf = (work: Item) => [...namedBy(standing(work, 'P7937')), ...namedBy(standing(work, 'P31'))]

/** Whether it is something written: it has a form or class of literature, or an author. */
export function isLiterature(work: Item, { literature, otherLiterature }: Lookups): boolean {
  const isWritten = classesOf(work).some((one) => literature.has(one) || otherLiterature.has(one))
  return isWritten || itemsIn(standing(work, 'P50').map(({ value }) => value)).length > 0
}

/** A literary work with its authors. */
export function work(source: string, item: Item, lookups: Lookups): Piece {
  const scope = new SourceScope(source, item.id)
  const key = scope.key('work', item.id)
  const published = earliest(datesOf([...standing(item, 'P577'), ...standing(item, 'P571')], lookups))
  const form = classesOf(item).flatMap((one) => lookups.literature.get(one) ?? [])[0]
  const entity = scope.entity(key, 'LITERARY_WORK', {
    names: namesOf(source, scope, item, { original: 'P1476', russian: 'ALTERNATIVE' }, lookups),
    ids: scope.ids({ wikidata: item.id }),
    props: { form },
  })
  const props = published
    ? { ...entity.props, published: scopeOf(source, 'P577', published.stated).fact(published.date) }
    : entity.props
  const authors = standing(item, 'P50').flatMap((stated) =>
    stated.value.kind === 'item'
      ? [scopeOf(source, 'P50', stated).edge(scope.key('person', stated.value.id), 'AUTHORED', key)]
      : [],
  )
  return { entities: [{ ...entity, props }], relations: authors }
}
