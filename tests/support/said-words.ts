/** Few titles, names and identifiers, so that sources agree, differ, and take one thing for another. */
export const TITLES = ['Летят журавли', 'Мать', 'Журавушка', 'Сорок первый', 'Варежка'] as const
export const NAMES = [
  'Михаил Калатозов',
  'Калатозов, Михаил Константинович',
  'Иван Иванов',
  'Иванов, Иван Иванович',
  'Анна Петрова',
] as const
export const ENGLISH_NAMES = ['Mikhail Kalatozov', 'Ivan Ivanov', 'Ivan Ivanoff', 'Anna Petrova'] as const
export const QIDS = ['Q714524', 'Q900001', 'Q900002', 'Q900003'] as const
export const IMDB = ['tt0050634', 'tt9900001', 'tt9900002'] as const
