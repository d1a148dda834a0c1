import type { OpenDataSet } from '../../src/graph/files/open.ts'
import type { StoredEntity } from '../../src/model/records.ts'

const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзийклмнопрстуфхцчшщъыьэюя']

/**
 * A data set many times as large: beside each thing, copies whose letters are moved along the alphabet, so that there
 * are as many more words as things. Copies have no relations: search does not look at them.
 */
export function enlarged(dataSet: OpenDataSet, times: number): OpenDataSet {
  const copies = Array.from({ length: times - 1 }, (_, i) => dataSet.entities.map((record) => copyOf(record, i + 1)))
  return { ...dataSet, entities: [...dataSet.entities, ...copies.flat()] }
}

function copyOf(record: StoredEntity, by: number): StoredEntity {
  const moved = mover(by)
  return {
    ...record,
    id: `${record.id}-${by}`,
    externalIds: [],
    keys: record.keys.map(moved),
    texts: record.texts.map(moved),
    words: record.words.map((words) => words.map(moved)),
    context: record.context.map(moved),
  }
}

function mover(by: number): (text: string) => string {
  const to = new Map(
    ALPHABETS.flatMap((letters) =>
      Array.from(letters, (letter, i) => [letter, letters[(i + by) % letters.length] ?? letter]),
    ),
  )
  return (text) => Array.from(text, (letter) => to.get(letter) ?? letter).join('')
}
