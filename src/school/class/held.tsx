import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { back, replace } from '@/lib/go'
import { dropLesson, handIn, handsFor, keepLesson, type Lesson, withHands } from '@/lib/lesson'
import { Button, Text, View } from '@/ui/elements'
import { ReadAloud } from '@/ui/read-aloud'
import { cuts } from '../../../types/words/pack'
import { aloud } from './aloud'
import css from './class.module.scss'
import { Clock } from './clock'
import { Counter } from './counter'
import { backward, forward, written } from './keys'
import { Shown } from './shown'
import { fullScreen, useKeys, useLit } from './stage'
import { type Step, stepsOf } from './steps'

interface Props {
  lesson: Lesson
  onChange: (lesson: Lesson) => void
}

const mostPupils = 200

/** A class under way: every step and every number is kept at once. */
export const Held = ({ lesson, onChange }: Props) => {
  const steps = stepsOf(lesson.pack, lesson.cut, !!lesson.school)
  const last = steps.length - 1
  const at = Math.min(lesson.at, last)
  const step = steps[at] as Step
  const keep = (next: Lesson) => onChange(keepLesson(next))
  const turn = (by: number) => {
    const next = Math.max(0, Math.min(last, at + by))
    if (next === at || step.kind === 'end') return
    keep({ ...lesson, at: next, ...(at === 0 && { begun: Date.now() }) })
  }
  const number = counted(step, lesson)
  const words = aloud(step, lesson.pack)
  const leave = () => {
    if (step.kind === 'end') dropLesson()
    // after a reload there is nothing behind this page
    if (Taro.getCurrentPages().length > 1) back()
    else replace('school/packs')
  }
  useKeys((key) => {
    const next = number && written(number.count, key, number.most)
    if (next) keep(number.with(next.count))
    else if (forward.includes(key)) turn(1)
    else if (backward.includes(key)) turn(-1)
    else if (key === 'Escape') leave()
    else return false
    return true
  })
  useLit()
  const over = step.kind === 'end'
  useEffect(() => {
    if (over && !lesson.handedIn) {
      const next = handIn(lesson)
      if (next !== lesson) onChange(next)
    }
  }, [over, lesson, onChange])
  return (
    <>
      <View className={css.top} role="banner">
        <Button className={css.quiet} onTap={leave}>
          {over ? '回到列表' : '退出，记着到这里'}
        </Button>
        <Text className={css.small}>{`${lesson.pack.title} · ${cuts[lesson.cut]}`}</Text>
        <Clock begun={lesson.begun} cut={lesson.cut} />
        {fullScreen && (
          <Button className={css.quiet} onTap={fullScreen}>
            全屏
          </Button>
        )}
      </View>
      <View className={css.shown} role="main">
        <Shown step={step} lesson={lesson} />
      </View>
      <View className={css.foot}>
        {number && <Counter label={number.label} count={number.count} most={number.most} onCount={(count) => keep(number.with(count))} />}
        {words && <ReadAloud key={at} aside small="这一页" text={words} />}
        {!over && (
          <View className={css.turns}>
            <Button className={css.turn} disabled={at === 0} onTap={() => turn(-1)}>
              上一页
            </Button>
            <Text className={css.small}>{`${at + 1} / ${steps.length}`}</Text>
            <Button className={`${css.turn} ${css.next}`} onTap={() => turn(1)}>
              下一页
            </Button>
          </View>
        )}
      </View>
    </>
  )
}

/** The number that is counted on this screen, if one is. */
const counted = (step: Step, lesson: Lesson) => {
  if (step.kind === 'pupils')
    return {
      ...{ label: '来了', count: lesson.pupils || undefined, most: mostPupils },
      with: (count: number | undefined) => ({ ...lesson, pupils: count ?? 0 }),
    }
  if (step.kind !== 'judge' || step.round === 'more' || lesson.pupils === 0) return undefined
  const { message, round } = step
  return {
    ...{ label: '说“骗人的”', count: handsFor(lesson, message._id, round), most: lesson.pupils },
    with: (count: number | undefined) => withHands(lesson, message._id, round, count),
  }
}
