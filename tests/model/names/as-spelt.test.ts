import { expect, test } from 'vitest'
import { asSpelt } from '../../../src/model/names/as-spelt.ts'
import type { Name } from '../../../src/model/names/name.ts'

const called = (...texts: readonly string[]) => ({ names: texts.map((text) => ({ text }) as Name) })
const [one, two] = [called('Ivan the Terrible, Part I', 'Иван Грозный'), called('Ivan the Terrible, Part II')]

test('things of one key are told apart by how they are spelt', () => {
  expect(asSpelt([one, two], 'ivan the terrible, part i')).toEqual([one])
  expect(asSpelt([one, two], 'Ivan the Terrible, Part II')).toEqual([two])
})

test('where none is spelt so, all are meant', () => {
  expect(asSpelt([one, two], 'Ivan the Terrible')).toEqual([one, two])
  expect(asSpelt([], 'Ivan')).toEqual([])
})
