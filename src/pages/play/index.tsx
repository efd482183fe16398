import { useState } from 'react'
import { family } from '@/lib/family'
import { unfinished } from '@/lib/game'
import { go } from '@/lib/go'
import { useOnReshow } from '@/lib/use-on-reshow'
import { useParams } from '@/lib/use-params'
import { BigButton } from '@/ui/big-button'
import { Card, Row } from '@/ui/card'
import { Text, View } from '@/ui/elements'
import { guarded } from '@/ui/guarded'
import { ReadAloud } from '@/ui/read-aloud'
import { Screen } from '@/ui/screen'
import { Para, Title } from '@/ui/words'
import { playAloud } from '../../../content/aloud/pages'
import { bands } from '../../../types/words/quiz'
import { Done } from './done'
import { FromSchool } from './from-school'
import { Next } from './next'
import css from './play.module.scss'

/** 小手牵大手, a family's place: the one next thing, other ways to play, what was done. */
export default guarded(function Play() {
  const [ours, setOurs] = useState(family)
  const look = () => setOurs(family())
  useOnReshow(look)
  const { scene } = useParams()
  const players = [`孩子${bands[ours.child]}，`, `${ours.adult === 'elder' ? '爷爷奶奶' : '爸爸妈妈'}来猜：`, '改一改']
  return (
    <Screen tab="play" title="一起答">
      <ReadAloud aside text={playAloud} />
      {scene && !unfinished() ? <FromSchool pack={scene} /> : <Next ours={ours} onChange={look} />}
      <BigButton kind="soft" label={players.join('')} onTap={() => go('family/who')}>
        <View silent>
          {players.map((words) => (
            <Text key={words} className={css.words}>
              {words}
            </Text>
          ))}
        </View>
      </BigButton>
      <Card>
        <Title>还可以</Title>
        <Row>
          <BigButton kind="line" onTap={() => go('family/quiz', { way: 'twelve' })}>
            玩十二条
          </BigButton>
          <BigButton kind="line" onTap={() => go('family/pact')}>
            家庭公约
          </BigButton>
        </Row>
        <Row>
          <BigButton kind="line" onTap={() => go('family/story')}>
            演一演
          </BigButton>
          <BigButton kind="line" onTap={() => go('family/little')}>
            3到6岁的
          </BigButton>
        </Row>
        <Para>演一演：一个念骗子的话，一个拿主意，最后真的做一遍。3到6岁的看图听故事，大人拿着手机，五分钟。</Para>
      </Card>
      <Done ours={ours} />
      <BigButton kind="plain" onTap={() => go('family/who')}>
        什么留在手机里，孩子的规则
      </BigButton>
      <BigButton kind="plain" onTap={() => go('aid/ask', { whom: 'child' })}>
        孩子被骗了，被叫去问话：问法律援助
      </BigButton>
    </Screen>
  )
})
