import { useState } from 'react'
import { usePreferences } from '@/lib/preferences'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Film, Picture, Sound } from '@/ui/media'
import { Meta, Para } from '@/ui/words'
import type { MediumKind } from '../../types/words/medium'
import { mediumKind, type Worded } from '../../wording/media'

interface Props {
  media: readonly Worded[]
  links: readonly { id: string; link: string }[] | undefined
}

/** A case's pictures, sounds and films, each with its words. One whose link did not come has its words alone. */
export const Media = ({ media, links = [] }: Props) => (
  <>
    {media.map(({ id, words }) => (
      <Card key={id}>
        <Stack>
          <Medium kind={mediumKind(id)} words={words} link={links.find((one) => one.id === id)?.link} />
        </Stack>
      </Card>
    ))}
  </>
)

const names = { sound: '现场的声音', video: '现场的视频' } as const

const Medium = ({ kind, words, link }: { kind: MediumKind; words: string; link: string | undefined }) => {
  if (kind === 'picture')
    return (
      <>
        {link && <Picture src={link} label={words} />}
        <Meta>{words}</Meta>
      </>
    )
  return (
    <>
      <Meta>{names[kind]}</Meta>
      {link && (kind === 'sound' ? <Sound src={link} label={names.sound} /> : <Film src={link} label={names.video} />)}
      <Transcript words={words} />
    </>
  )
}

/** Folded, but open for those who chose large letters. */
const Transcript = ({ words }: { words: string }) => {
  const { elder } = usePreferences()
  const [chosen, choose] = useState<boolean>()
  const open = chosen ?? elder
  return (
    <>
      <BigButton kind="plain" onTap={() => choose(!open)}>
        {open ? '收起文字' : '看文字，里面说了什么'}
      </BigButton>
      {open && <Para>{words}</Para>}
    </>
  )
}
