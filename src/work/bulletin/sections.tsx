import { Stack } from '@/ui/card'
import { Title } from '@/ui/words'
import { type BulletinSection, bulletinSections } from '../../../types/words/bulletin'
import type { Bulletin } from './bulletin'
import { Paragraph } from './paragraph'

interface Props {
  bulletin: Bulletin
  onChanged: () => void
}

/** Section by section as it will be read; what has neither words nor somebody who may write is left out. */
export const Sections = ({ bulletin, onChanged }: Props) => (
  <>
    {(Object.keys(bulletinSections) as BulletinSection[]).map((section) => {
      const all = bulletin.paragraphs.filter(
        (one) => one.section === section && (one.template || one.text || one.moved || bulletin.mayWrite),
      )
      if (all.length === 0) return null
      return (
        <Stack key={section}>
          <Title>{bulletinSections[section]}</Title>
          {all.map((one) => (
            <Paragraph key={one.key} {...{ bulletin, one, onChanged }} />
          ))}
        </Stack>
      )
    })}
  </>
)
