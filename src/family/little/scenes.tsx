import { useEffect, useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Button, Image, View } from '@/ui/elements'
import { ReadAloud } from '@/ui/read-aloud'
import { Headline, Para } from '@/ui/words'
import { type LittleRule, littleRules } from '../../../content/little'
import css from './little.module.scss'
import type { pick } from './pick'
import { pictures, ruleOf } from './pictures'

/** Three to six look at a screen no longer, whatever is left. */
const longest = 5 * 60_000

/** One scene after another; a wrong picture is no mistake, it is pointed at again. */
export const Scenes = ({ scenes, onDone }: { scenes: ReturnType<typeof pick>; onDone: () => void }) => {
  const [at, setAt] = useState(0)
  const [pointed, setPointed] = useState<LittleRule>()
  const [over, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), longest)
    return () => clearTimeout(timer)
  }, [])
  const scene = scenes[at]
  if (!scene || (over && !pointed)) return <Over onDone={onDone} />
  const right = pointed === scene.rule
  const next = () => {
    setPointed(undefined)
    setAt(at + 1)
  }
  return (
    <>
      <Image className={css.scene} src={pictures[scene.picture] ?? ''} alt={scene.told} />
      <Para>{scene.told}</Para>
      <ReadAloud key={scene.picture} aside text={scene.told} />
      <View className={css.rules} role="group" label="指一指">
        {(Object.keys(littleRules) as LittleRule[]).map((rule) => (
          <Button
            key={rule}
            className={`${css.rule} ${pointed === rule ? css.pointed : ''}`}
            label={littleRules[rule].words}
            onTap={() => setPointed(rule)}
          >
            <Image className={css.picture} src={ruleOf[rule]} alt="" />
          </Button>
        ))}
      </View>
      {pointed && !right && <Para>也行。再看看，还有更好的吗？</Para>}
      {right && (
        <Card kind="good">
          <Para>{scene.because}</Para>
          <Headline>{littleRules[scene.rule].act}</Headline>
          <BigButton onTap={next}>{at + 1 < scenes.length ? '做好了，下一张' : '做好了'}</BigButton>
        </Card>
      )}
    </>
  )
}

const Over = ({ onDone }: { onDone: () => void }) => (
  <Card kind="good">
    <Headline>今天就玩到这里</Headline>
    <Para>一起再做一遍：小手背到身后，捂住嘴巴，抱一抱大人。</Para>
    <BigButton onTap={onDone}>放下手机</BigButton>
  </Card>
)
