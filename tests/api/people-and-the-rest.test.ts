import { describe, expect, test } from 'vitest'
import { answer } from '../support/ask.ts'

describe('a person', () => {
  test('has names, dates, works, prizes', async () => {
    const { person } = await answer(`{ person(by: { id: "person:gorkiy-maksim" }) {
      name originalName names { text kind } born { year } died { year } label(language: RU)
      literaryWorks { nodes { title } } depictedIn { nodes { id } }
    } }`)
    expect(person).toMatchObject({
      name: 'Maxim Gorky',
      originalName: 'Максим Горький',
      label: 'Максим Горький',
      born: { year: 1868 },
      died: { year: 1936 },
    })
    expect(person.literaryWorks.nodes.length).toBeGreaterThan(0)
  })

  test('has one edge a film, with all that was done in it', async () => {
    const { person } = await answer(`{ person(by: { id: "person:chukhray-grigoriy" }) {
      films { totalCount edges { roles characters sources { id } node { id } } }
      wrote: films(roles: [WRITER]) { edges { roles } }
      none: films(roles: []) { totalCount }
    } }`)
    const ballad = person.films.edges.find(
      (edge: { node: { id: string } }) => edge.node.id === 'film:ballada-o-soldate-1959',
    )
    expect(ballad.roles).toEqual(['DIRECTOR', 'WRITER'])
    expect(person.films.totalCount).toBe(person.films.edges.length)
    expect(person.wrote.edges.every((edge: { roles: string[] }) => edge.roles.join() === 'WRITER')).toBe(true)
    expect(person.none).toEqual({ totalCount: 0 })
  })

  test('has the prizes that name the person, also one for a life’s work', async () => {
    const { person } = await answer(`{ person(by: { id: "person:yutkevich-sergey" }) {
      awardResults { nodes { year award { name } film { id } recipients { nodes { id } } } }
    } }`)
    expect(person.awardResults.nodes).toEqual([
      {
        year: 1982,
        award: { name: 'Golden Lion for Lifetime Achievement' },
        film: null,
        recipients: { nodes: [{ id: 'person:yutkevich-sergey' }] },
      },
    ])
  })
})

describe('themes', () => {
  test('stand in a hierarchy, and a broader one has the films of the narrower', async () => {
    const { theme } = await answer(`{ theme(by: { id: "theme:great-patriotic-war" }) {
      name note broader { nodes { id } } narrower { nodes { id } }
      films(first: 100) { totalCount nodes { id } } tagged: films(includeNarrower: false) { totalCount } all: films(includeNarrower: null) { totalCount }
    } }`)
    expect(theme.broader.nodes).toEqual([{ id: 'theme:war' }])
    expect(theme.narrower.nodes).toContainEqual({ id: 'theme:home-front' })
    expect(theme.films.nodes).toContainEqual({ id: 'film:letyat-zhuravli-1957' })
    expect(theme.tagged.totalCount).toBeLessThan(theme.films.totalCount)
    expect(theme.all.totalCount).toBe(theme.films.totalCount)
  })

  test('are listed: all, those at the top, those below one, those of a name', async () => {
    const data = await answer(`{
      all: themes { totalCount } top: themes(filter: { top: true }, first: 100) { nodes { broader { totalCount } } }
      below: themes(filter: { broader: { id: "theme:great-patriotic-war" } }, first: 100) { nodes { id } }
      named: themes(filter: { name: { equals: "тыл" } }) { nodes { id } }
    }`)
    expect(data.top.nodes.every((theme: { broader: { totalCount: number } }) => theme.broader.totalCount === 0)).toBe(
      true,
    )
    expect(data.below.nodes).toContainEqual({ id: 'theme:home-front' })
    expect(data.all.totalCount).toBeGreaterThan(data.top.nodes.length)
  })
})

describe('awards', () => {
  test('from the body, from the prize, by year and outcome', async () => {
    const data = await answer(`{
      awardBody(by: { id: "body:cannes" }) {
        name awards { nodes { id } } results(years: { from: 1958, to: 1958 }, outcome: [WON]) { totalCount nodes { year outcome film { id } } }
      }
      award(by: { id: "award:cannes-palme-dor" }) { name results(outcome: WON) { nodes { film { title } recipients { nodes { name } } } } }
      awardResults(filter: { body: { name: "Cannes" }, outcome: [WON] }, orderBy: [YEAR_DESC]) { nodes { year } }
      awardBodies { nodes { id } }
    }`)
    expect(data.awardBody.results.nodes).toContainEqual({
      year: 1958,
      outcome: 'WON',
      film: { id: 'film:letyat-zhuravli-1957' },
    })
    expect(data.award.results.nodes).toEqual([
      { film: { title: 'The Cranes Are Flying' }, recipients: { nodes: [{ name: 'Mikhail Kalatozov' }] } },
    ])
    const years = data.awardResults.nodes.map(({ year }: { year: number }) => year)
    expect(years).toEqual(years.toSorted((a: number, b: number) => b - a))
  })
})

describe('studios, genres, republics, places, events, works', () => {
  test('are listed by name, each with its films', async () => {
    const lists = [
      'studios',
      'genres',
      'republics',
      'places',
      'historicalEvents',
      'literaryWorks',
      'awardBodies',
      'themes',
      'people',
    ]
    for (const list of lists) {
      const field = list === 'literaryWorks' ? 'title' : 'name'
      const data = await answer(`{ ${list}(first: 100) { totalCount nodes { ${field} } } }`)
      const names = data[list].nodes.map((node: Record<string, string>) =>
        node[field]?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '),
      )
      expect(data[list].totalCount, list).toBeGreaterThanOrEqual(names.length)
      expect(names.length, list).toBeGreaterThan(0)
    }
    const data = await answer(`{
      studio(by: { id: "studio:mosfilm" }) { films { nodes { id } } }
      genres { nodes { id films { totalCount } } }
      republics { nodes { id films { totalCount } } }
      places { nodes { films { totalCount } } }
      historicalEvents { nodes { from { year } to { year } films { totalCount } } }
    }`)
    expect(data.studio.films.nodes).toContainEqual({ id: 'film:letyat-zhuravli-1957' })
    expect(
      data.historicalEvents.nodes.some((event: { films: { totalCount: number } }) => event.films.totalCount > 0),
    ).toBe(true)
  })
})

describe('the data set', () => {
  test('says its version, what it holds, and how to cite it', async () => {
    const { dataset } = await answer(`{ dataset {
      version counts { kind count } sources { id licence } text: citation bibtex: citation(format: BIBTEX) csl: citation(format: CSL_JSON) none: citation(format: null)
    } }`)
    expect(dataset.version).toMatch(/^[0-9a-f]{16}$/)
    expect(dataset.counts).toContainEqual({ kind: 'FILM', count: 20 })
    expect(dataset.sources.map(({ id }: { id: string }) => id)).toContain('soviet-cinema-data')
    expect(dataset.text).toContain(dataset.version)
    expect(dataset.none).toBe(dataset.text)
    expect(dataset.bibtex).toMatch(/^@misc\{kinograph-[0-9a-f]+,\n[\s\S]+\n\}$/)
    expect(JSON.parse(dataset.csl)).toMatchObject({
      type: 'dataset',
      version: dataset.version,
      URL: 'https://films.example.org',
    })
  })
})
