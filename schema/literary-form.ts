import type { Props } from '../src/model/entities.ts'
import { describedEnum } from './enum.ts'

export const LiteraryForm = describedEnum<Props<'LITERARY_WORK'>['form']>('LiteraryForm', 'Forms of literature.', {
  NOVEL: 'A novel.',
  NOVELLA: 'A novella or long story (повесть).',
  SHORT_STORY: 'A short story (рассказ).',
  PLAY: 'A play.',
  POEM: 'A poem, long or short.',
  EPIC: 'An epic, handed down or written.',
  FAIRY_TALE: 'A fairy tale.',
  MEMOIR: 'Memoirs or an autobiography.',
  NON_FICTION: 'Reportage, essays, scholarship.',
  LIBRETTO: 'The text of an opera or ballet.',
  COMIC: 'A comic or graphic novel.',
  OTHER: 'Something else, or not recorded.',
})
