import { useState } from 'react'
import { family } from '@/lib/family'
import { newId } from '@/lib/new-id'
import { day } from '@/lib/time'
import { begun, type Told } from '@/lib/told'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Failed, Loading, Notice } from '@/ui/notice'
import { PageAloud } from '@/ui/page-aloud'
import { Headline, Meta, Para } from '@/ui/words'
import { storyAloud } from '../../../content/aloud/family'
import { fraudTypes } from '../../../types/words/fraud'
import { deeds } from '../../../types/words/story'

/** Which story, and who decides in it: those not played yet come first. */
export const Choose = ({ onBegun }: { onBegun: (told: Told) => void }) => {
  const [ours] = useState(family)
  const [who, setWho] = useState<'child' | 'adult' | 'elder'>('child')
  const band = who === 'child' ? ours.child : who
  const { data, error, reload } = useCall('family.stories', {}, { keep: 'stories' })
  const last = (story: string) => [...ours.acted].reverse().find((one) => one.story === story)
  const stories = (data?.stories ?? [])
    .filter((story) => story.band === band)
    .sort((a, b) => (last(a._id)?.at ?? 0) - (last(b._id)?.at ?? 0))
  return (
    <>
      <Headline>一个念， 一个拿主意， 最后真的做一遍</Headline>
      <PageAloud words={storyAloud} />
      <Choice
        label="谁来拿主意"
        options={{ child: '孩子', adult: '爸爸妈妈', elder: '爷爷奶奶' }}
        value={who}
        onChoose={(next) => setWho(next)}
      />
      {!data && !error && <Loading />}
      {!data && error && <Failed message={error.message} again={reload} />}
      {data && stories.length === 0 && <Notice>这个年纪的故事还没写好，先看看别的。</Notice>}
      {stories.map((story) => {
        const before = last(story._id)
        return (
          <Card key={story._id}>
            <Stack>
              <BigButton kind="line" onTap={() => onBegun(begun(newId('s'), story))}>
                {story.title}
              </BigButton>
              <Para>{story.scene}</Para>
              <Meta>
                {fraudTypes[story.type]}
                {before ? ` · ${day(before.at)}演过，${deeds[before.deed]}` : ''}
              </Meta>
            </Stack>
          </Card>
        )
      })}
    </>
  )
}
