import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { CanonCopy, problemsIn } from '../support/canon.ts'
import { temporaryFolder } from '../support/fixture.ts'

const FILE = 'films/1959.yaml'
const FILM = 'film:ballada-o-soldate-1959'

describe('a mistake in the canon is told with file, line, field and what was expected:', () => {
  test.each<[string, [string, string], { where: RegExp; field: string; message: RegExp }]>([
    [
      'an unknown key',
      ['    year: 1959', '    yaer: 1959'],
      { where: /^films\/1959\.yaml:\d+$/, field: FILM, message: /unknown key yaer/ },
    ],
    [
      'a value of the wrong kind',
      ['form: fiction', 'form: poem'],
      { where: /:\d+$/, field: `${FILM} form`, message: /fiction/ },
    ],
    [
      'a number that is none',
      ['runtime: 88', 'runtime: long'],
      { where: /:\d+$/, field: `${FILM} runtime`, message: /number/ },
    ],
    [
      'an impossible date',
      ['released: 1959-12-01', 'released: 1959-02-30'],
      { where: /:\d+$/, field: `${FILM} released`, message: /expected a date/ },
    ],
    [
      'an id of another kind',
      ['studio:mosfilm', 'person:mosfilm'],
      { where: /:\d+$/, field: `${FILM} studios 0`, message: /expected an id of STUDIO/ },
    ],
    [
      'an id that leads nowhere',
      ['studio:mosfilm', 'studio:nowhere'],
      { where: /:\d+$/, field: 'PRODUCED_BY', message: /studio:nowhere is not defined/ },
    ],
    [
      'an unknown source',
      ['source: ', 'source: hearsay # '],
      { where: /:\d+$/, field: 'source', message: /"hearsay" is not in sources\.yaml; expected one of canon/ },
    ],
    [
      'a film in the file of another year',
      ['    year: 1959', '    year: 1958'],
      { where: /:\d+$/, field: `${FILM} year`, message: /expected this film in films\/1958\.yaml/ },
    ],
    ['YAML that cannot be read', ['    year: 1959', '   year: [1959'], { where: /:\d+$/, field: 'yaml', message: /./ }],
    [
      'a key given twice',
      ['    year: 1959', '    year: 1959\n    year: 1960'],
      { where: /:\d+$/, field: 'yaml', message: /unique/ },
    ],
    [
      'an id of another authority that is none',
      ['imdb: tt0052600', 'imdb: film0052600'],
      { where: /:\d+$/, field: `${FILM} externalIds imdb`, message: /expected an IMDb id such as/ },
    ],
    [
      'an identifier that another film has',
      ['imdb: tt0052600', 'imdb: tt0050634'],
      {
        where: /:\d+$/,
        field: 'film:ballada-o-soldate-1959 externalIds',
        message: /imdb:tt0050634 is already given to film:letyat-zhuravli-1957/,
      },
    ],
    [
      'a person credited twice',
      ['directors: [person:chukhray-grigoriy]', 'directors: [person:chukhray-grigoriy, person:chukhray-grigoriy]'],
      {
        where: /:\d+$/,
        field: 'person:chukhray-grigoriy DIRECTED film:ballada-o-soldate-1959',
        message: /already stated/,
      },
    ],
  ])('%s', (_, [search, by], expected) => {
    const problems = new CanonCopy().replace(FILE, search, by).problems()
    expect(problems).toContainEqual({
      where: expect.stringMatching(expected.where),
      field: expected.field,
      message: expect.stringMatching(expected.message),
    })
  })

  test('the line is that of the field', () => {
    const [problem] = new CanonCopy()
      .write('places.yaml', 'source: canon\nplaces:\n  - id: place:a\n    names: { english: A }\n')
      .problems()
    expect(problem).toMatchObject({ where: 'places.yaml:4', field: 'place:a names russian' })
  })

  test('an id given to two things', () => {
    const twice =
      'people:\n  - id: person:kalatozov-mikhail\n    names: { original: { text: Михаил Калатозов, language: ru }, english: Mikhail Kalatozov }\n'
    const [problem] = new CanonCopy().write('people/zz.yaml', `source: canon\n${twice}`).problems()
    expect(problem).toMatchObject({
      where: 'people/zz.yaml:3',
      field: 'person:kalatozov-mikhail',
      message: expect.stringMatching(/^already defined at people\/a-l\.yaml:\d+$/),
    })
  })

  test('several mistakes are all told at once', () => {
    const copy = new CanonCopy()
      .replace(FILE, 'form: fiction', 'form: poem')
      .replace('films/1967.yaml', 'colour: ', 'colours: ')
    expect(copy.problems().length).toBeGreaterThan(1)
  })

  test('a file that does not belong there', () => {
    const [problem] = new CanonCopy().write('notes.yaml', 'a: 1\n').problems()
    expect(problem).toMatchObject({ where: 'notes.yaml', message: expect.stringContaining('films/') })
  })

  test('no canon, or nothing in it', () => {
    expect(problemsIn(path.join(temporaryFolder(), 'nowhere'))[0]?.message).toMatch(/expected a folder with the canon/)
    const empty = path.join(temporaryFolder(), 'empty')
    mkdirSync(empty)
    expect(problemsIn(empty)[0]?.message).toMatch(/expected/)
  })
})

describe('what no single fact can tell is told too:', () => {
  test('somebody who dies before being born', () => {
    const [problem] = new CanonCopy().replace('people/a-l.yaml', 'died: 1973-03-2', 'died: 1873-03-2').problems()
    expect(problem).toMatchObject({
      where: expect.stringMatching(/^people\/a-l\.yaml:\d+$/),
      field: 'person:kalatozov-mikhail died',
    })
  })

  test('a film that continues itself', () => {
    const copy = new CanonCopy().replace(
      'films/1934.yaml',
      '    externalIds: { wikidata: Q388339',
      '    sequelTo: [film:vyborgskaya-storona-1938]\n    externalIds: { wikidata: Q388339',
    )
    expect(copy.problems().map(({ message }) => message)).toContainEqual(expect.stringMatching(/leads back to itself/))
  })

  test('a release before the film was made', () => {
    const [problem] = new CanonCopy().replace(FILE, 'released: 1959-12-01', 'released: 1950-12-01').problems()
    expect(problem).toMatchObject({ field: `${FILM} released`, message: expect.stringContaining('made in 1959') })
  })

  test.each([
    ['film:nowhere-1900', 'film:mat-1927', /leads to nothing that is defined/],
    ['film:mat-1926', 'film:mat-1955', /is retired, and yet defined/],
    ['film:gone-1900', 'person:kalatozov-mikhail', /expected an id of the same kind/],
    ['film:gone-1900', 'film:gone-1900', /leads to nothing/],
  ])('a redirect from %s to %s', (id, successor, message) => {
    const copy = new CanonCopy().write('redirects.yaml', `redirects:\n  - { id: ${id}, successor: ${successor} }\n`)
    expect(copy.problems()[0]?.message).toMatch(message)
  })
})
