import { describe, expect, test } from 'vitest'
import { isWalked } from '../../../src/model/relations.ts'
import { chainSentence } from '../../../src/model/sentences/chain.ts'
import { hopSentence } from '../../../src/model/sentences/hop.ts'
import { openFixture } from '../../support/fixture.ts'
import { NaiveReading } from '../../support/naive.ts'

const naive = new NaiveReading(openFixture().dataSet)

/** A chain through these things, with all that joins each two of them. */
const chain = (ids: readonly string[]) =>
  ids.slice(1).map((to, i) => {
    const from = ids[i] ?? ''
    const edges = naive.relations.filter(
      (edge) => isWalked(edge.kind) && [edge.from, edge.to].sort().join() === [from, to].sort().join(),
    )
    return { from: naive.get(from), to: naive.get(to), edges }
  })

const tell = (...ids: string[]) => [chainSentence(chain(ids), 'EN'), chainSentence(chain(ids), 'RU')]

const CRANES = 'film:letyat-zhuravli-1957'
const BALLAD = 'film:ballada-o-soldate-1959'
const FORTY_FIRST = 'film:sorok-pervyy-1956'
const WAR_AND_PEACE = 'film:voyna-i-mir-1966'

describe('one step', () => {
  const CASES: readonly (readonly [ids: readonly [string, string], en: string, ru: string])[] = [
    [
      ['person:urusevskiy-sergey', CRANES],
      'Sergei Urusevsky photographed The Cranes Are Flying.',
      'Оператор фильма «Летят журавли» — Сергей Урусевский.',
    ],
    [
      [BALLAD, 'person:chukhray-grigoriy'],
      'Grigory Chukhray wrote and directed Ballad of a Soldier.',
      'Режиссёр и автор сценария фильма «Баллада о солдате» — Григорий Чухрай.',
    ],
    [
      [CRANES, 'person:samoylova-tatyana'],
      'Tatiana Samoilova played Veronika in The Cranes Are Flying.',
      'Татьяна Самойлова играет в фильме «Летят журавли».',
    ],
    [
      ['person:bondarchuk-sergey', WAR_AND_PEACE],
      'Sergei Bondarchuk wrote, directed and played Pierre Bezukhov in War and Peace.',
      'Режиссёр и автор сценария фильма «Война и мир» Сергей Бондарчук в нём же и играет.',
    ],
    [
      [WAR_AND_PEACE, 'work:voyna-i-mir'],
      'War and Peace is based on the novel War and Peace.',
      'Литературная основа фильма «Война и мир» — роман «Война и мир».',
    ],
    [
      ['work:mat-gorkiy', 'person:gorkiy-maksim'],
      'Maxim Gorky is the author of the novel Mother.',
      'Автор романа «Мать» — Максим Горький.',
    ],
    [
      [CRANES, 'award:cannes-palme-dor'],
      "The Cranes Are Flying won the Palme d'Or in 1958.",
      '«Золотая пальмовая ветвь» (1958): награда фильма «Летят журавли».',
    ],
    [
      ['film:mat-1955', 'award:cannes-palme-dor'],
      "Mother competed for the Palme d'Or in 1956.",
      '«Золотая пальмовая ветвь» (1956): в конкурсе — фильм «Мать».',
    ],
    [
      ['award:bafta-foreign-actress', 'person:samoylova-tatyana'],
      'Tatiana Samoilova was nominated for the BAFTA Award for Best Foreign Actress in 1959.',
      'Премия BAFTA за лучшую женскую роль иностранной актрисы (1959): в числе номинантов — Татьяна Самойлова.',
    ],
    [
      [CRANES, 'event:great-patriotic-war'],
      'The Cranes Are Flying shows the Great Patriotic War.',
      'Историческое событие в фильме «Летят журавли» — Великая Отечественная война.',
    ],
    [
      ['film:chapayev-1934', 'person:chapayev-vasiliy'],
      'Chapaev portrays Vasily Chapaev.',
      'Среди исторических лиц в фильме «Чапаев» — Василий Чапаев.',
    ],
    [[CRANES, 'theme:love'], 'A theme of The Cranes Are Flying is “Love”.', 'Тема фильма «Летят журавли» — «Любовь».'],
    [
      [CRANES, 'place:moscow'],
      'The Cranes Are Flying is set in Moscow.',
      'Место действия фильма «Летят журавли» — Москва.',
    ],
    [
      [CRANES, 'studio:mosfilm'],
      'The Cranes Are Flying was made by Mosfilm.',
      'Студия фильма «Летят журавли» — «Мосфильм».',
    ],
    [
      ['film:vozvrashcheniye-maksima-1937', 'film:yunost-maksima-1934'],
      'The Return of Maxim is a sequel to The Youth of Maxim.',
      '«Возвращение Максима» — продолжение фильма «Юность Максима».',
    ],
    [
      ['award:lenin-prize', 'body:lenin-prize'],
      'The Lenin Prize is a prize of that name alone.',
      'Ленинская премия — самостоятельная награда.',
    ],
  ]

  test.each(CASES)('%j', (ids, en, ru) => {
    expect(tell(...ids)).toEqual([en, ru])
  })

  test('of a cartoon: voices', () => {
    const queen = 'film:snezhnaya-koroleva-1957'
    const voice = naive.relations.find(({ kind, to }) => kind === 'ACTED_IN' && to === queen)?.from ?? ''
    const [en, ru] = tell(voice, queen)
    expect(en).toMatch(/ (lent a voice to|voiced .+ in) The Snow Queen\.$/)
    expect(ru).toMatch(/ озвучивает роль в фильме «Снежная королева»\.$/)
  })
})

describe('two steps through one thing are one sentence:', () => {
  const CASES: readonly (readonly [ids: readonly [string, string, string], en: string, ru: string])[] = [
    [
      [CRANES, 'person:urusevskiy-sergey', FORTY_FIRST],
      'Both were photographed by Sergei Urusevsky.',
      'Оператор обоих фильмов — Сергей Урусевский.',
    ],
    [
      [BALLAD, 'person:kryuchkov-nikolay', FORTY_FIRST],
      'Nikolai Kryuchkov acted in both.',
      'Николай Крючков играет в обоих фильмах.',
    ],
    [
      [CRANES, 'award:cannes-special-mention', BALLAD],
      'Both won the Cannes Special Distinction (1958 and 1960).',
      'Особое отличие Каннского кинофестиваля: награда обоих фильмов (1958 и 1960).',
    ],
    [
      [CRANES, 'event:great-patriotic-war', BALLAD],
      'Both show the Great Patriotic War.',
      'Историческое событие в обоих фильмах — Великая Отечественная война.',
    ],
    [[CRANES, 'studio:mosfilm', BALLAD], 'Both were made by Mosfilm.', 'Студия обоих фильмов — «Мосфильм».'],
    [[CRANES, 'theme:home-front', BALLAD], 'Both share the theme “Home front”.', 'Общая тема обоих фильмов — «Тыл».'],
    [
      ['film:mat-1926', 'work:mat-gorkiy', 'film:mat-1955'],
      'Both are based on the novel Mother.',
      'Литературная основа обоих фильмов — роман «Мать».',
    ],
    [
      ['film:mat-1926', 'work:mat-gorkiy', 'person:gorkiy-maksim'],
      'Mother is based on the novel Mother by Maxim Gorky.',
      'Литературная основа фильма «Мать» — роман «Мать», автор — Максим Горький.',
    ],
    [
      ['person:kalatozov-mikhail', CRANES, 'person:samoylova-tatyana'],
      'Mikhail Kalatozov directed The Cranes Are Flying, and Tatiana Samoilova played Veronika in it.',
      'Фильм «Летят журавли»: режиссёр — Михаил Калатозов, в ролях — Татьяна Самойлова.',
    ],
    [
      ['person:batalov-aleksey', CRANES, 'person:samoylova-tatyana'],
      'Both acted in The Cranes Are Flying.',
      'Фильм «Летят журавли»: в ролях — Алексей Баталов и Татьяна Самойлова.',
    ],
  ]

  test.each(CASES)('%j', (ids, en, ru) => {
    expect(tell(...ids)).toEqual([en, ru])
  })

  test('with names, where more than two steps are told', () => {
    expect(tell(CRANES, 'person:batalov-aleksey', 'film:mat-1955', 'work:mat-gorkiy', 'film:mat-1926')).toEqual([
      'Aleksey Batalov acted in The Cranes Are Flying and Mother. Mother (1955) and Mother (1926) are based on the novel Mother.',
      'Алексей Баталов играет в фильмах «Летят журавли» и «Мать». Литературная основа фильмов «Мать» (1955) и «Мать» (1926) — роман «Мать».',
    ])
  })
})

test('every relation of the data set reads as a sentence in both languages', () => {
  const walked = naive.relations.filter(({ kind }) => isWalked(kind))
  expect(walked.length).toBeGreaterThan(100)
  for (const edge of walked)
    for (const language of ['EN', 'RU'] as const) {
      const hop = { from: naive.get(edge.from), to: naive.get(edge.to), edges: [edge] }
      const sentence = hopSentence(hop, language)
      expect(sentence).toMatch(/^[\p{Lu}\d“«].*[^.][.!?…]$/u)
      expect(sentence).not.toMatch(/[{}]|undefined|null| {2}|WON|NOMINATED/)
    }
})
