import { describe, expect, test } from 'vitest'
import { answer } from '../support/ask.ts'

const film = async (id: string, fields: string) => (await answer(`{ film(by: { id: "${id}" }) { ${fields} } }`)).film

describe('a film', () => {
  test('has titles in its own language, romanised by a named standard, in English and Russian', async () => {
    const plea = await film(
      'film:vedreba-1967',
      'title originalTitle romanisedTitle label ru: label(language: RU) titles { text language script kind system }',
    )
    expect(plea).toMatchObject({
      title: 'The Plea',
      originalTitle: 'ვედრება',
      romanisedTitle: 'Vedreba',
      label: 'The Plea',
      ru: 'Мольба',
    })
    expect(plea.titles).toContainEqual({
      text: 'ვედრება',
      language: 'ka',
      script: 'Geor',
      kind: 'ORIGINAL',
      system: null,
    })
    expect(plea.titles).toContainEqual(
      expect.objectContaining({
        text: 'Vedreba',
        kind: 'ROMANISED',
        system: expect.stringContaining('Georgian national system'),
      }),
    )
    expect(plea.titles).toContainEqual(expect.objectContaining({ text: 'Мольба', language: 'ru', kind: 'RELEASE' }))
  })

  test('has its properties', async () => {
    const fields =
      'kind year released { edtf year month day } form short television episodes runtimeMinutes colour silent soviet languages permalink degree'
    expect(await film('film:letyat-zhuravli-1957', fields)).toMatchObject({
      kind: 'FILM',
      year: 1957,
      released: { edtf: '1957-10-12', year: 1957, month: 10, day: 12 },
      form: 'FICTION',
      short: false,
      television: false,
      episodes: null,
      runtimeMinutes: 97,
      colour: 'BLACK_AND_WHITE',
      silent: false,
      soviet: true,
      languages: ['ru'],
      permalink: '/film/letyat-zhuravli-1957',
      degree: expect.any(Number),
    })
    expect(await film('film:pyos-barbos-i-neobychnyy-kross-1961', 'short')).toEqual({ short: true })
    expect(await film('film:mat-1926', 'silent')).toEqual({ silent: true })
  })

  test('has people in the order of roles and billing, with characters and sources', async () => {
    const cranes = await film(
      'film:letyat-zhuravli-1957',
      `directors { nodes { name } } cinematographers { nodes { name } }
       cast(first: 1) { totalCount edges { role billing characters creditedAs sources { id name } node { name } } }
       credits(roles: [ACTOR, DIRECTOR], first: 2) { edges { role node { name } } }`,
    )
    expect(cranes).toMatchObject({
      directors: { nodes: [{ name: 'Mikhail Kalatozov' }] },
      cinematographers: { nodes: [{ name: 'Sergei Urusevsky' }] },
      credits: { edges: [{ role: 'DIRECTOR' }, { role: 'ACTOR' }] },
    })
    expect(cranes.cast.edges[0]).toMatchObject({
      role: 'ACTOR',
      billing: 1,
      characters: ['Veronika'],
      creditedAs: null,
      sources: [{ id: 'wikidata' }],
    })
    expect(cranes.cast.totalCount).toBeGreaterThan(1)
  })

  test('has studios, republics, genres, places, events and themes with their evidence', async () => {
    const cranes = await film(
      'film:letyat-zhuravli-1957',
      `studios { nodes { name republics { nodes { id } } } } republics { nodes { name } } genres { nodes { id } }
       places { nodes { name } } events { nodes { name from { edtf } } } themes { edges { evidence sources { id } node { name } } }`,
    )
    expect(cranes.studios.nodes).toEqual([{ name: 'Mosfilm', republics: { nodes: [{ id: 'republic:rsfsr' }] } }])
    expect(cranes.genres.nodes).toContainEqual({ id: 'genre:war' })
    expect(cranes.themes.edges.every((edge: { evidence: string | null }) => edge.evidence)).toBe(true)
  })

  test('leads from the book and back', async () => {
    const mother = await film(
      'film:mat-1926',
      'basedOn { edges { note node { title form published { year } authors { nodes { name } } adaptations { nodes { year } } } } }',
    )
    expect(mother.basedOn.edges[0].node).toMatchObject({
      form: 'NOVEL',
      authors: { nodes: [{ name: 'Maxim Gorky' }] },
      adaptations: { nodes: [{ year: 1926 }, { year: 1955 }] },
    })
  })

  test('knows what it continues, and what continues it', async () => {
    const maxim = await film(
      'film:vozvrashcheniye-maksima-1937',
      'sequelOf { nodes { year } } sequels { nodes { year } } remakes { totalCount } remakeOf { nodes { id } } parts { nodes { id } } partOf { nodes { id } }',
    )
    expect(maxim).toEqual({
      sequelOf: { nodes: [{ year: 1934 }] },
      sequels: { nodes: [{ year: 1938 }] },
      remakes: { totalCount: 0 },
      remakeOf: { nodes: [] },
      parts: { nodes: [] },
      partOf: { nodes: [] },
    })
  })

  test('tells what happened to it, from completion through the shelf to the screen', async () => {
    const commissar = await film(
      'film:komissar-1967',
      'yearsShelved timeline { kind from { edtf } to { edtf } note sources { id } }',
    )
    expect(commissar.yearsShelved).toBe(21)
    expect(commissar.timeline.map(({ kind }: { kind: string }) => kind)).toEqual([
      'COMPLETED',
      'SHELVED',
      'LIMITED_RELEASE',
      'RELEASED',
    ])
    expect(await film('film:letyat-zhuravli-1957', 'yearsShelved timeline { kind from { edtf } }')).toEqual({
      yearsShelved: null,
      timeline: [{ kind: 'RELEASED', from: { edtf: '1957-10-12' } }],
    })
  })

  test('has award results, narrowed by outcome', async () => {
    const cranes = await film(
      'film:letyat-zhuravli-1957',
      'awardResults(outcome: WON) { totalCount nodes { id year outcome note sources { id } film { id } award { name body { name } } recipients { nodes { name } } } } none: awardResults(outcome: []) { totalCount }',
    )
    expect(cranes.none).toEqual({ totalCount: 0 })
    expect(cranes.awardResults.nodes).toContainEqual(
      expect.objectContaining({
        id: 'result:cannes-palme-dor-1958-letyat-zhuravli-1957',
        year: 1958,
        outcome: 'WON',
        film: { id: 'film:letyat-zhuravli-1957' },
        award: { name: "Palme d'Or", body: { name: 'Cannes Film Festival' } },
        sources: [{ id: 'festival-awards' }],
      }),
    )
  })

  test('says how it is known', async () => {
    const cranes = await film(
      'film:letyat-zhuravli-1957',
      `externalIds { authority value url } sources { id name url licence attribution }
       claims(property: "director") { id property value valueEntity { id } subject { id } source { id } locator chosen verdict reason evidence { id } contradicts { id } }
       unverified: claims(verdict: [UNVERIFIED]) { verdict reason }`,
    )
    expect(cranes.externalIds).toEqual([
      { authority: 'imdb', value: 'tt0050634', url: 'https://www.imdb.com/title/tt0050634/' },
      { authority: 'wikidata', value: 'Q714524', url: 'https://www.wikidata.org/wiki/Q714524' },
    ])
    expect(cranes.claims).toEqual([
      {
        id: expect.stringMatching(/^claim:/),
        property: 'director',
        value: 'Mikhail Kalatozov',
        valueEntity: { id: 'person:kalatozov-mikhail' },
        subject: { id: 'film:letyat-zhuravli-1957' },
        source: { id: 'canon' },
        locator: expect.stringMatching(/^films\/1957\.yaml:\d+$/),
        chosen: true,
        verdict: 'SUPPORTED',
        reason: null,
        evidence: [{ id: 'wikidata' }],
        contradicts: [],
      },
    ])
    expect(cranes.unverified.every((claim: { reason: string | null }) => claim.reason)).toBe(true)
  })
})
