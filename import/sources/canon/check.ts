import type { Kind } from '../../../src/model/entities.ts'
import { groupBy } from '../../../src/model/group-by.ts'
import { externalKey, kindOfId } from '../../../src/model/ids.ts'
import { relationRow } from '../../../src/model/relations.ts'
import type { Draft } from '../../draft.ts'
import type { Problem } from '../../problem.ts'
import type { CanonFile } from './read.ts'

/** What no single file of the canon can tell: ids used twice or nowhere defined, unknown sources, years in wrong files. */
export function checkCanon(files: readonly CanonFile[], draft: Draft): Problem[] {
  return [
    ...missingFiles(files),
    ...filmsInWrongYear(files),
    ...definedTwice(draft),
    ...sharedExternalIds(draft),
    ...danglingEnds(draft),
    ...statedTwice(draft),
    ...unknownSources(draft),
    ...wrongRedirects(draft),
  ]
}

const problem = (where: string, field: string, message: string): Problem => ({ where, field, message })

const missingFiles = (files: readonly CanonFile[]): Problem[] =>
  (['sources.yaml', 'films/'] as const)
    .filter((form) => !files.some((file) => file.form === form))
    .map((form) => problem(form, 'canon', `expected ${form} in the folder of the canon`))

function filmsInWrongYear(files: readonly CanonFile[]): Problem[] {
  return files.flatMap((file) => {
    if (file.form !== 'films/') return []
    const { content, at, path } = file as CanonFile<'films/'>
    return content.films.flatMap((film, i) => [
      ...(path === `films/${film.year}.yaml`
        ? []
        : [problem(at(['films', i, 'year']), `${film.id} year`, `expected this film in films/${film.year}.yaml`)]),
      ...(film.id.endsWith(`-${film.year}`)
        ? []
        : [problem(at(['films', i, 'id']), film.id, `expected an id that ends in the year, -${film.year}`)]),
    ])
  })
}

const definedTwice = ({ entities }: Draft): Problem[] =>
  [...groupBy(entities, (entity) => entity.id).values()].flatMap(([first, ...again]) =>
    again.map((entity) => problem(entity.locator, entity.id, `already defined at ${first?.locator}`)),
  )

function sharedExternalIds({ entities }: Draft): Problem[] {
  const uses = entities.flatMap((entity) => entity.externalIds.map((id) => ({ entity, id })))
  return [...groupBy(uses, ({ id }) => externalKey(id.value)).entries()].flatMap(([key, [first, ...again]]) =>
    again.map(({ entity, id }) =>
      problem(
        id.locator,
        `${entity.id} externalIds`,
        `${key} is already given to ${first?.entity.id} at ${first?.entity.locator}`,
      ),
    ),
  )
}

function danglingEnds({ entities, relations }: Draft): Problem[] {
  const kinds = new Map<string, Kind>(entities.map(({ id, kind }) => [id, kind]))
  return relations.flatMap((relation) => {
    const row = relationRow(relation.kind)
    const ends = [
      { id: relation.from, allowed: row.from },
      { id: relation.to, allowed: row.to },
    ]
    return ends.flatMap(({ id, allowed }) => {
      const kind = kinds.get(id)
      if (kind === undefined) return [problem(relation.locator, relation.kind, `${id} is not defined in the canon`)]
      return allowed.includes(kind) ? [] : [problem(relation.locator, relation.kind, `${id} cannot stand here`)]
    })
  })
}

const statedTwice = ({ relations }: Draft): Problem[] =>
  [...groupBy(relations, ({ from, kind, to }) => `${from} ${kind} ${to}`).entries()].flatMap(
    ([edge, [first, ...again]]) =>
      again.map((relation) => problem(relation.locator, edge, `already stated at ${first?.locator}`)),
  )

function unknownSources({ sources, entities, relations }: Draft): Problem[] {
  const known = new Set(sources.map(({ id }) => id))
  const facts = entities.flatMap((e) => [...e.names, ...Object.values(e.props), ...e.externalIds])
  const unknown = [...facts, ...relations].flatMap((fact) =>
    fact.sources.filter((id) => !known.has(id)).map((id) => ({ id, locator: fact.locator })),
  )
  const firstOfEach = groupBy(unknown, ({ id, locator }) => `${locator} ${id}`)
  return [...firstOfEach.values()].flatMap(([use]) =>
    use
      ? [
          problem(
            use.locator,
            'source',
            `${JSON.stringify(use.id)} is not in sources.yaml; expected one of ${[...known].join(', ')}`,
          ),
        ]
      : [],
  )
}

/** A retired id leads to one in use, maybe by way of others that were retired later. */
function wrongRedirects({ redirects, entities }: Draft): Problem[] {
  const inUse = new Set(entities.map(({ id }) => id))
  const successors = new Map(redirects.map(({ id, successor }) => [id, successor]))
  const wrong = (id: string, message: string) => problem('redirects.yaml', id, message)
  return redirects.flatMap(({ id, successor }) => {
    let target: string | undefined = successor
    for (let hops = 0; target !== undefined && !inUse.has(target) && hops <= redirects.length; hops++)
      target = successors.get(target)
    return [
      ...(inUse.has(id) ? [wrong(id, 'is retired, and yet defined')] : []),
      ...(target === undefined || !inUse.has(target)
        ? [wrong(id, `${successor} leads to nothing that is defined`)]
        : []),
      ...(kindOfId(id) === undefined || kindOfId(id) !== kindOfId(successor)
        ? [wrong(id, `expected an id of the same kind as ${successor}`)]
        : []),
    ]
  })
}
