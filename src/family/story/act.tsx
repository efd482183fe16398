import { useState } from 'react'
import { family, holds, pactOf, yesOf } from '@/lib/family'
import { go, replace } from '@/lib/go'
import { dialPerson } from '@/lib/phone'
import { sentences } from '@/lib/sentences'
import { type Place, type Told, tookBack } from '@/lib/told'
import { useOnReshow } from '@/lib/use-on-reshow'
import { InMongolian } from '@/parts/in-mongolian'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { ReadAloud } from '@/ui/read-aloud'
import { Headline, Meta, Para, Title } from '@/ui/words'
import { actHow } from '../../../content/aloud/family'
import { children } from '../../../types/words/quiz'
import { acts, deeds } from '../../../types/words/story'
import { storyPart } from '../../../wording/quiz-part'
import { keepDeed } from './keep-deed'

interface Props {
  told: Told
  place: Place
  act: NonNullable<Place['act']>
  onTurn: (next: Told) => void
  onDone: () => void
}

/** An end: what came of it, and the act that is done for real, now, and marked by the other one. */
export const Act = ({ told, place, act, onTurn, onDone }: Props) => {
  const [done, setDone] = useState(false)
  const [, look] = useState(0)
  // a number may have been written into the pact meanwhile
  useOnReshow(() => look((n) => n + 1))
  const { story, undone } = told
  const childActs = story.band in children
  const { callBack = '' } = pactOf(family()) ?? {}
  if (done) return <After childActs={childActs} onAgain={onDone} />
  const mark = (deed: keyof typeof deeds) => {
    keepDeed(told, deed, Date.now())
    setDone(true)
  }
  return (
    <>
      <Card kind={place.lost ? 'alert' : 'good'}>
        <Para>{place.says}</Para>
      </Card>
      {place.lost && !undone && (
        <BigButton kind="line" onTap={() => onTurn(tookBack(told))}>
          退回去，再想一想
        </BigButton>
      )}
      <Card kind="mark">
        <Title>真的做一遍：{acts[act.kind]}</Title>
        <Para>{actHow[act.kind]}</Para>
        <Headline>{act.line}</Headline>
      </Card>
      {act.kind === 'call' && callBack && (
        <BigButton kind="line" onTap={() => dialPerson(callBack)}>
          打给家里：{callBack}
        </BigButton>
      )}
      {act.kind === 'call' && !callBack && (
        <BigButton kind="plain" onTap={() => go('family/pact')}>
          先把家里的号码存进家庭公约
        </BigButton>
      )}
      <ReadAloud aside text={sentences([place.says, actHow[act.kind], act.line])} recording={place.recording} machine={place.machine} />
      {place.mongolian && <InMongolian kind="story" id={storyPart(story._id, place.id)} stay />}
      <Title>{childActs ? '大人看着：孩子做得怎样？' : '孩子看着：大人做得怎样？'}</Title>
      <Stack>
        {(Object.keys(deeds) as (keyof typeof deeds)[]).map((deed) => (
          <BigButton key={deed} kind={deed === 'self' ? 'act' : 'line'} onTap={() => mark(deed)}>
            {deeds[deed]}
          </BigButton>
        ))}
      </Stack>
      <Meta>没做到也没关系，过几天再演一回。</Meta>
    </>
  )
}

/** A guardian's yes that holds today. */
const saidYes = () => {
  const yes = yesOf(family())
  return !!yes && holds(yes, Date.now())
}

const After = ({ childActs, onAgain }: { childActs: boolean; onAgain: () => void }) => (
  <>
    <Card kind="good">
      <Headline>演完了，记下了</Headline>
      <Para>真的遇上，就照刚才做的那样做。</Para>
    </Card>
    {childActs && !saidYes() && (
      <Card>
        <Title>孩子的事，只在这部手机里</Title>
        <Para>家长要是愿意，可以把“做到没做到”交上去，看看这样练管不管用。不交，什么都不少。</Para>
        <BigButton kind="plain" onTap={() => go('family/rules')}>
          看看规则，再说同不同意
        </BigButton>
      </Card>
    )}
    <BigButton onTap={onAgain}>再演一个</BigButton>
    <BigButton kind="line" onTap={() => replace('pages/play')}>
      回到一起答
    </BigButton>
  </>
)
