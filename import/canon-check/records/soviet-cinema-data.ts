import { parse } from 'yaml'
import { InputError } from '../../problem.ts'
import { readArchive } from '../../sources/files/read-archive.ts'
import { type Facts, NO_FACTS, type RecordFilm, type RecordLife, type RecordPerson } from '../record.ts'

interface FilmFile {
  readonly title_ru: string
  readonly year?: number
  readonly country?: readonly string[]
  readonly genre?: readonly string[]
  readonly runtime_min?: number
  readonly external_ids?: { readonly wikidata?: string; readonly imdb?: string }
  readonly director?: readonly string[]
  readonly screenwriter?: readonly string[]
  readonly cinematographer?: readonly string[]
  readonly composer?: readonly string[]
}

interface PersonFile {
  readonly id: string
  readonly name_ru: string
  readonly external_ids?: { readonly wikidata?: string; readonly imdb?: string }
  readonly birth?: string
  readonly death?: string
}

/** Reads the repository soviet-kino/soviet-cinema-data out of a tarball (`.tar.gz`). */
export async function readSovietCinemaData(tarball: string): Promise<Facts> {
  const texts = await textsIn(tarball)
  const filesOf = <T, Read>(folder: string, read: (file: T) => Read) =>
    texts.filter(({ path }) => path.includes(`${folder}/`)).map((file) => readFile(file, read))
  const people = new Map(filesOf('people', (person: PersonFile) => [person.id, lifeOf(person)] as const))
  const films = filesOf('films', (film: FilmFile) => filmOf(film, people))
  return { ...NO_FACTS, films, lives: [...people.values()] }
}

/** @throws an error that names the file inside the tarball */
function readFile<T, Read>({ path, text }: { path: string; text: string }, read: (file: T) => Read): Read {
  try {
    return read(parse(text) as T)
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`)
  }
}

async function textsIn(tarball: string): Promise<{ path: string; text: string }[]> {
  const texts: { path: string; text: string }[] = []
  for await (const file of readArchive(tarball, (path) => /(^|\/)(films|people)\/[^/]+\.yaml$/.test(path))) {
    if (file.kind === 'rejected') throw new InputError([file.problem])
    texts.push({ path: file.path, text: file.bytes.toString('utf8') })
  }
  return texts
}

function filmOf(film: FilmFile, people: ReadonlyMap<string, RecordPerson>): RecordFilm {
  // An id that leads nowhere still says that there is somebody.
  const credit = (ids: readonly string[] | undefined) => ids?.map((id) => people.get(id) ?? { name: id })
  return {
    ...film.external_ids,
    title: film.title_ru.replace(/\s*\([^)]*(фильм|сериал)[^)]*\)$/iu, ''),
    soviet: film.country?.includes('SU') ?? false,
    year: film.year,
    runtime: runtimeOf(film),
    credits: {
      director: credit(film.director),
      writer: credit(film.screenwriter),
      cinematographer: credit(film.cinematographer),
      composer: credit(film.composer),
    },
  }
}

/** Longer than any cartoon of the record runs: such a figure is its length in seconds. */
const LONGEST_CARTOON = 100

const runtimeOf = ({ runtime_min: runtime, genre }: FilmFile) =>
  runtime !== undefined && genre?.includes('animation') && runtime > LONGEST_CARTOON
    ? Math.round(runtime / 60)
    : runtime

const lifeOf = ({ name_ru, external_ids, birth, death }: PersonFile): RecordLife => ({
  ...external_ids,
  // Without a label the record repeats the identifier.
  name: /^Q\d+$/.test(name_ru) ? undefined : name_ru,
  born: dateOf(birth),
  died: dateOf(death),
})

/** The record writes the first of January where it knows the year only. */
const dateOf = (date: string | number | undefined): string | undefined =>
  date === undefined ? undefined : String(date).replace(/-01-01$/, '')
