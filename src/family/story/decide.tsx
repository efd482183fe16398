import { sentences } from '@/lib/sentences'
import { askedFirst, goneOn, type Place, type Told } from '@/lib/told'
import { InMongolian } from '@/parts/in-mongolian'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { ReadAloud } from '@/ui/read-aloud'
import { Meta, Para, Tag, Title } from '@/ui/words'
import { children } from '../../../types/words/quiz'
import { storyPart } from '../../../wording/quiz-part'
import css from './story.module.scss'

interface Props {
  told: Told
  place: Place
  choices: NonNullable<Place['choices']>
  onTurn: (next: Told) => void
  onLeave: () => void
}

/** One reads, the other decides; to ask first is always possible, and the choice stays open. */
export const Decide = ({ told, place, choices, onTurn, onLeave }: Props) => {
  const { story, path, asking } = told
  const childDecides = story.band in children
  const first = path.length === 1
  return (
    <>
      {first && <Para>{story.scene}</Para>}
      <Card kind="mark">
        <Tag color="ink">{place.who}</Tag>
        <View className={css.says}>{place.says}</View>
        <Meta>{childDecides ? '大人念这一段，学得像一点。' : '孩子念这一段，学得像一点。'}</Meta>
      </Card>
      <ReadAloud aside text={sentences([first ? story.scene : '', place.says])} recording={place.recording} machine={place.machine} />
      {place.mongolian && <InMongolian kind="story" id={storyPart(story._id, place.id)} stay />}
      {asking && (
        <Card kind="good">
          <Title level={3}>问了一问</Title>
          <Para>{place.ask}</Para>
        </Card>
      )}
      <Title>{childDecides ? '孩子拿主意：怎么办？' : '大人拿主意：怎么办？'}</Title>
      <Stack>
        {choices.map(({ words, to }) => (
          <BigButton key={to + words} kind="line" onTap={() => onTurn(goneOn(told, to))}>
            {words}
          </BigButton>
        ))}
        {!asking && (
          <BigButton kind="soft" onTap={() => onTurn(askedFirst(told))}>
            先问问
          </BigButton>
        )}
      </Stack>
      <BigButton kind="plain" onTap={onLeave}>
        不演了
      </BigButton>
    </>
  )
}
