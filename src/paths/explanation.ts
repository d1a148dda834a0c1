import type { Language } from '../model/names/name.ts'
import type { NoPath, NoPathReason } from './question.ts'
import { MOST_HOPS } from './settings.ts'

type Said = Readonly<Record<Language, (about: Texts) => string>>

/** What is known of a path that is not there, as texts. */
interface Texts {
  readonly ids: string
  readonly hops: number
  readonly maxHops: number
  readonly relations: string
  readonly constraints: string
  readonly farther: boolean
}

const unknown: Said = {
  EN: ({ ids }) => `Nothing has the id ${ids}. Look it up by its name, or use wikidata:Q… or imdb:….`,
  RU: ({ ids }) => `Такого идентификатора нет: ${ids}. Найдите его по имени или укажите wikidata:Q… либо imdb:….`,
}

const REASONS: Readonly<Record<NoPathReason, Said>> = {
  UNKNOWN_START: unknown,
  UNKNOWN_END: unknown,
  UNKNOWN_VIA: unknown,
  SAME_THING: {
    EN: () => 'Both ends are one and the same thing. Ask for another end, or for its neighbourhood.',
    RU: () => 'Начало и конец — одно и то же. Выберите другой конец или спросите о ближайшем окружении.',
  },
  NOT_CONNECTED: {
    EN: () => 'No chain of any length joins the two in this data set. What lies next to each of them is given.',
    RU: () => 'В этом наборе данных их не связывает ни одна цепочка. Показано то, что стоит рядом с каждым.',
  },
  TOO_FAR: {
    EN: ({ hops, maxHops, constraints }) =>
      `The shortest chain${constraints === '' ? '' : ` that keeps to ${constraints}`} has ${hops} hops, and at most ${maxHops} were allowed. ${
        hops <= MOST_HOPS
          ? `Ask with maxHops: ${hops}.`
          : `At most ${MOST_HOPS} can be asked: go by way of what is nearest.`
      }`,
    RU: ({ hops, maxHops, constraints }) =>
      `Длина кратчайшей цепочки${constraints === '' ? '' : ` с условиями ${constraints}`} — ${hops}, а разрешено не больше ${maxHops}. ${
        hops <= MOST_HOPS
          ? `Спросите с maxHops: ${hops}.`
          : `Больше ${MOST_HOPS} спросить нельзя: идите через то, что ближе всего.`
      }`,
  },
  ONLY_EXCLUDED_RELATIONS: {
    EN: ({ relations, hops, farther, constraints }) =>
      `Only relations that were left out join the two. Allow them: kinds: [${relations}]${farther ? `, maxHops: ${hops}` : ''}${constraints === '' ? '' : `, and ask without ${constraints}`}.`,
    RU: ({ relations, hops, farther, constraints }) =>
      `Их связывают только исключённые отношения. Разрешите их: kinds: [${relations}]${farther ? `, maxHops: ${hops}` : ''}${constraints === '' ? '' : `, и спросите без ${constraints}`}.`,
  },
  EXCLUDED_BY_CONSTRAINTS: {
    EN: ({ constraints, hops, farther }) =>
      `There are chains, but what was asked of them rules out every one. Ask without ${constraints}${farther ? `, with maxHops: ${hops}` : ''}.`,
    RU: ({ constraints, hops, farther }) =>
      `Цепочки есть, но поставленные условия исключают каждую. Спросите без ${constraints}${farther ? `, с maxHops: ${hops}` : ''}.`,
  },
  OUT_OF_TIME: {
    EN: () => 'Time ran out before a chain was found. Ask for fewer hops or fewer kinds, or once more.',
    RU: () =>
      'Время вышло раньше, чем нашлась цепочка. Уменьшите maxHops или число видов связей либо повторите запрос.',
  },
}

/** Why there is no path, and what to do, in a sentence or two. */
export function explain({ reason, about }: NoPath, language: Language): string {
  const { ids = [], hops = 0, maxHops = 0, relations = [], constraints = [], together = false } = about
  const [and, or] = language === 'EN' ? [' and ', ' or '] : [' и ', ' или ']
  return REASONS[reason][language]({
    ids: ids.join(', '),
    hops,
    maxHops,
    relations: relations.join(', '),
    constraints: constraints.join(together || reason === 'TOO_FAR' ? and : or),
    farther: hops > maxHops,
  })
}
