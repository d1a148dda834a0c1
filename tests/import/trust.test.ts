import { describe, expect, test } from 'vitest'
import type { Contribution, Draft } from '../../import/draft.ts'
import { claimsOf, merge } from '../../import/resolve/resolve.ts'
import { readTrust } from '../../import/resolve/trust.ts'
import { SourceScope } from '../../import/sources/scope.ts'

const FILM = 'film:letyat-zhuravli-1957'
const trust = readTrust()

interface Says {
  readonly props?: Readonly<Record<string, unknown>>
  readonly directors?: readonly string[]
  readonly cast?: readonly string[]
}

/** What a source says of one film; the canon's facts stand on its own word. */
function says(source: string, { props = {}, directors = [], cast = [] }: Says): Contribution {
  const scope = new SourceScope(source, `${source}:1`)
  const people = [...directors, ...cast]
  const draft: Draft = {
    sources: [{ id: source, name: source, record: source !== 'canon' }],
    entities: [
      scope.entity(FILM, 'FILM', {
        names: [scope.name('Летят журавли', 'ORIGINAL')],
        props: { soviet: true, ...props },
      }),
      ...people.map((id) => scope.entity(id, 'PERSON', { names: [scope.name(id, 'ENGLISH', 'en')] })),
    ],
    relations: [
      ...directors.map((id, i) => scope.edge(id, 'DIRECTED', FILM, { billing: i + 1 })),
      ...cast.map((id, i) => scope.edge(id, 'ACTED_IN', FILM, { billing: i + 1 })),
    ],
    redirects: [],
  }
  return { source, draft }
}

function resolved(property: string, ...contributions: Contribution[]) {
  const merged = merge(contributions, trust)
  const claims = claimsOf(contributions, merged, trust).filter((claim) => claim.property === property)
  const film = merged.entities.find(({ id }) => id === FILM)
  const of = (source: string) => claims.find((claim) => claim.source === source)
  return { merged, film, claims, of, shown: film?.props[property]?.value }
}

describe('of values that cannot both be true', () => {
  test('that of the source that is trusted more is shown; the other stays, and each names the other', () => {
    const { shown, of } = resolved(
      'year',
      says('canon', { props: { year: 1957 } }),
      says('wikidata', { props: { year: 1957 } }),
      says('soviet-cinema-data', { props: { year: 1958 } }),
    )
    expect(shown).toBe(1957)
    expect(of('canon')).toMatchObject({
      chosen: true,
      verdict: 'SUPPORTED',
      evidence: ['wikidata'],
      rule: expect.stringContaining('canon'),
    })
    expect(of('wikidata')).toMatchObject({ chosen: true, verdict: 'DISPUTED' })
    expect(of('soviet-cinema-data')).toMatchObject({ chosen: false, verdict: 'CONTRADICTED', evidence: ['wikidata'] })
    expect(of('soviet-cinema-data')?.contradicts.toSorted()).toEqual([of('canon')?.id, of('wikidata')?.id].toSorted())
    expect(of('canon')?.contradicts).toEqual([of('soviet-cinema-data')?.id])
  })

  test('they are disputed where no record bears either out', () => {
    const { shown, of } = resolved(
      'year',
      says('canon', { props: { year: 1957 } }),
      says('soviet-cinema-data', { props: { year: 1958 } }),
    )
    expect(shown).toBe(1957)
    expect(of('canon')).toMatchObject({ chosen: true, verdict: 'DISPUTED' })
    expect(of('soviet-cinema-data')).toMatchObject({ chosen: false, verdict: 'DISPUTED' })
  })

  test('what more sources say is shown where sources stand equal, in whatever order they come', () => {
    const some = [
      says('a', { props: { year: 1958 } }),
      says('b', { props: { year: 1957 } }),
      says('c', { props: { year: 1957 } }),
    ]
    for (const order of [some, some.toReversed()]) expect(resolved('year', ...order).shown).toBe(1957)
  })
})

describe('values that agree', () => {
  test('are shown as exactly as any source has them', () => {
    const { shown, of } = resolved(
      'released',
      says('canon', { props: { released: '1957-10' } }),
      says('wikidata', { props: { released: '1957-10-12' } }),
    )
    expect(shown).toBe('1957-10-12')
    expect(of('canon')).toMatchObject({ chosen: false, verdict: 'SUPPORTED', contradicts: [] })
  })

  test('may differ by as much as the order of trust allows', () => {
    const near = resolved(
      'runtimeMinutes',
      says('canon', { props: { runtimeMinutes: 97 } }),
      says('wikidata', { props: { runtimeMinutes: 95 } }),
    )
    expect(near.claims.every(({ contradicts }) => contradicts.length === 0)).toBe(true)
    const far = resolved(
      'runtimeMinutes',
      says('canon', { props: { runtimeMinutes: 97 } }),
      says('wikidata', { props: { runtimeMinutes: 94 } }),
    )
    expect(far.of('wikidata')?.contradicts).toEqual([far.of('canon')?.id])
  })
})

describe('lists', () => {
  const [A, B, C] = ['person:a', 'person:b', 'person:c']

  test('of directors: that of the source that is trusted most is the list', () => {
    const { merged, claims } = resolved(
      'director',
      says('canon', { directors: [A] }),
      says('wikidata', { directors: [A, B] }),
    )
    expect(merged.relations.map(({ from, sources }) => ({ from, sources }))).toEqual([
      { from: A, sources: ['canon', 'wikidata'] },
    ])
    expect(claims.find(({ valueEntity }) => valueEntity === B)).toMatchObject({ chosen: false })
    expect(claims.find(({ valueEntity, source }) => valueEntity === A && source === 'canon')).toMatchObject({
      verdict: 'SUPPORTED',
      rule: expect.stringContaining('list of canon'),
    })
  })

  test('of the cast: all are shown, those of the most trusted source first', () => {
    const { merged } = resolved('cast', says('soviet-cinema-data', { cast: [C, A] }), says('canon', { cast: [B, A] }))
    expect(merged.relations.map(({ from, props }) => [from, props.billing])).toEqual([
      [B, 1],
      [A, 2],
      [C, 3],
    ])
  })

  const STALINGRAD = 'event:battle-of-stalingrad'
  const KURSK = 'event:battle-of-kursk'
  /** What a source says that a film depicts, as a fact or only as a claim that an editor has refuted. */
  const depicts = (source: string, events: readonly string[], refuted?: string): Contribution => {
    const scope = new SourceScope(source, `${source}:1`)
    const { draft } = says(source, {})
    const claim = {
      sources: [source],
      locator: `${source}:1`,
      subject: FILM,
      property: 'depicts',
      judgement: { verdict: 'CONTRADICTED', reason: 'It shows another battle.', evidence: ['canon'] },
    } as const
    return {
      source,
      draft: {
        ...draft,
        entities: [
          ...draft.entities,
          ...[STALINGRAD, KURSK].map((id) =>
            scope.entity(id, 'HISTORICAL_EVENT', { names: [scope.name(id, 'ENGLISH', 'en')] }),
          ),
        ],
        relations: events.map((id) => scope.edge(FILM, 'DEPICTS', id)),
        claims: refuted === undefined ? [] : [{ ...claim, valueEntity: refuted }],
      },
    }
  }

  test('of what a film depicts: each member may stand beside those of other sources', () => {
    const { merged, claims } = resolved('depicts', depicts('canon', [STALINGRAD]), depicts('wikidata', [KURSK]))
    expect(merged.relations.map(({ to }) => to)).toEqual([STALINGRAD, KURSK])
    expect(claims.map(({ chosen, verdict, contradicts }) => ({ chosen, verdict, contradicts }))).toEqual([
      { chosen: true, verdict: 'UNVERIFIED', contradicts: [] },
      { chosen: true, verdict: 'UNVERIFIED', contradicts: [] },
    ])
  })

  test('what an editor has refuted stands against what is shown, and disputes none of it', () => {
    const { claims, of } = resolved('depicts', depicts('canon', [STALINGRAD]), depicts('article', [], KURSK))
    expect(of('canon')).toMatchObject({
      chosen: true,
      verdict: 'UNVERIFIED',
      contradicts: [of('article')?.id],
      rule: expect.stringContaining('found to be wrong'),
    })
    expect(of('article')).toMatchObject({ chosen: false, verdict: 'CONTRADICTED', contradicts: [of('canon')?.id] })
    expect(claims).toHaveLength(2)
  })
})
