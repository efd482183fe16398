import { filled } from '../../../figures/marked'
import { type BulletinSection, bulletinSections } from '../../../types/words/bulletin'

/** What a paragraph is called by: its section and its first words. */
export const nameOf = ({
  section,
  template,
  text,
  values,
}: {
  section: BulletinSection
  template: string
  text: string
  values: string[]
}) => [bulletinSections[section], filled(template || text, values).slice(0, 12)].filter(Boolean).join('，')
