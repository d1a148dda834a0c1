import type { Props } from '../src/model/entities.ts'
import { describedEnum } from './enum.ts'

type FilmProps = Props<'FILM'>

export const FilmForm = describedEnum<NonNullable<FilmProps['form']>>('FilmForm', 'The form of a film.', {
  FICTION: 'Acted.',
  DOCUMENTARY: 'Made of life or of its records.',
  ANIMATION: 'Drawn, or made with puppets.',
})

export const Colour = describedEnum<NonNullable<FilmProps['colour']>>('Colour', 'Whether a film is in colour.', {
  BLACK_AND_WHITE: 'Black and white.',
  COLOUR: 'In colour throughout.',
  MIXED: 'In part black and white, in part in colour.',
})
