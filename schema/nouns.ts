import { connectionOf } from './connection.ts'
import { entityRef } from './entity.ts'

/**
 * The refs of all nouns and their lists. They refer to each other in circles, so refs stand here and each noun's file
 * says what it has.
 */
export const Film = entityRef('FILM')
export const Person = entityRef('PERSON')
export const LiteraryWork = entityRef('LITERARY_WORK')
export const AwardBody = entityRef('AWARD_BODY')
export const Award = entityRef('AWARD')
export const AwardResult = entityRef('AWARD_RESULT')
export const Theme = entityRef('THEME')
export const Genre = entityRef('GENRE')
export const Studio = entityRef('STUDIO')
export const Republic = entityRef('REPUBLIC')
export const Place = entityRef('PLACE')
export const HistoricalEvent = entityRef('HISTORICAL_EVENT')

export const Films = connectionOf('Film', 'films', Film)
export const People = connectionOf('Person', 'people', Person)
export const LiteraryWorks = connectionOf('LiteraryWork', 'literary works', LiteraryWork)
export const AwardBodies = connectionOf('AwardBody', 'award bodies', AwardBody)
export const Awards = connectionOf('Award', 'awards', Award)
export const AwardResults = connectionOf('AwardResult', 'award results', AwardResult)
export const Themes = connectionOf('Theme', 'themes', Theme)
export const Genres = connectionOf('Genre', 'genres', Genre)
export const Studios = connectionOf('Studio', 'studios', Studio)
export const Republics = connectionOf('Republic', 'republics', Republic)
export const Places = connectionOf('Place', 'places', Place)
export const HistoricalEvents = connectionOf('HistoricalEvent', 'historical events', HistoricalEvent)
