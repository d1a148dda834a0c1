import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack } from 'tar-stream'
import { Chance } from './chance.ts'

/** The size of the public repository of today: Soviet films, people, studios. */
const TODAY = { films: 6627, people: 25_580, studios: 261 }

/** What somebody who reads a file of it sees first. */
const NOTE = '# Synthetic: made of syllables by a benchmark. It tells of no film and of nobody.\n'

/** Identifiers beyond all that were ever given. */
const FIRST_QID = 900_000_000_000

/** So many of a hundred films have a cast, and so many people one has. */
const WITH_CAST = 0.3
const CAST = 8

interface SyntheticFile {
  readonly path: string
  readonly content: string
}

/**
 * The files of a repository in the form of Soviet Bloc Cinema Data, many times its size and all of it made up: as many
 * people, credits and namesakes to a film as there. The same every time.
 */
function* syntheticFiles(times: number): Iterable<SyntheticFile> {
  const size = { films: TODAY.films * times, people: TODAY.people * times, studios: TODAY.studios * times }
  for (let i = 0; i < size.studios; i++) yield file('studios', studio(i))
  for (let i = 0; i < size.people; i++) yield file('people', person(i))
  for (let i = 0; i < size.films; i++) yield file('films', film(i, size))
}

/** Writes them as an archive, file by file. */
export async function writeSyntheticArchive(archive: string, times: number): Promise<void> {
  const tar = pack()
  const writing = pipeline(tar, createGzip({ level: 1 }), createWriteStream(archive))
  for (const { path, content } of syntheticFiles(times))
    await new Promise<void>((resolve, reject) =>
      tar.entry({ name: path }, content, (error) => (error ? reject(error) : resolve())),
    )
  tar.finalize()
  await writing
}

const file = (folder: string, record: Fields & { readonly id: string }): SyntheticFile => ({
  path: `${folder}/${record.id}.yaml`,
  content: `${NOTE}${block(record)}schema_version: 1\n`,
})

type Fields = Readonly<Record<string, string | number | readonly string[] | Readonly<Record<string, string>>>>

/** YAML as the repository has it. A library that writes any YAML would take longer than what is measured. */
const block = (fields: Fields): string =>
  Object.entries(fields)
    .map(([key, value]) => {
      if (Array.isArray(value)) return value.length === 0 ? '' : `${key}:\n${value.map((one) => `- ${one}\n`).join('')}`
      if (typeof value === 'object')
        return `${key}:\n${Object.entries(value)
          .map(([name, one]) => `  ${name}: ${one}\n`)
          .join('')}`
      return `${key}: ${value}\n`
    })
    .join('')

const studio = (i: number) => ({
  id: `synthetic-studio-${i}`,
  name_ru: `${new Chance('studio', i).word()}фильм ${i}`,
  country: 'SU',
  external_ids: { wikidata: `Q${FIRST_QID + i}` },
})

function person(i: number) {
  const chance = new Chance('person', i)
  return {
    id: `synthetic-person-${i}`,
    name_ru: `${chance.word(100)} ${chance.word(50)}ович ${chance.word(3000)}ов`,
    roles: ['actor'],
    birth: `${chance.between(1870, 1900)}-0${chance.between(1, 9)}-${chance.between(10, 28)}`,
    external_ids: { wikidata: `Q${2 * FIRST_QID + i}` },
  }
}

function film(i: number, size: typeof TODAY) {
  const chance = new Chance('film', i)
  // A few people have made most of the films, as in life.
  const people = (n: number) =>
    [...new Set(Array.from({ length: n }, () => chance.below(size.people, 3)))].map((one) => `synthetic-person-${one}`)
  return {
    id: `synthetic-film-${i}`,
    title_ru: `${chance.word(4000)} ${chance.word(4000)}`,
    year: chance.between(1920, 1991),
    country: ['SU'],
    runtime_min: chance.between(60, 140),
    director: people(1),
    screenwriter: people(chance.between(1, 2)),
    cinematographer: people(chance.between(0, 1)),
    composer: people(chance.between(0, 1)),
    studio: [`synthetic-studio-${chance.below(size.studios, 2)}`],
    cast: chance.part() < WITH_CAST ? people(CAST).map((one) => `person: ${one}`) : [],
    external_ids: { wikidata: `Q${3 * FIRST_QID + i}` },
  }
}
