import type { Lesson } from '@/lib/lesson'
import { Message } from '@/parts/message/message'
import { Heading, View } from '@/ui/elements'
import { List } from '@/ui/list'
import css from './class.module.scss'
import { End } from './end'
import type { Step } from './steps'

/** One thing, in letters for the last row. */
export const Shown = ({ step, lesson }: { step: Step; lesson: Lesson }) => {
  const { pack } = lesson
  switch (step.kind) {
    case 'pupils':
      return (
        <Said title="今天来了多少同学">数一下人数，后面好看有多少人认出来。不想数就直接下一页。只记数，不记名字，也不记是哪个班。</Said>
      )
    case 'story':
      return <Said title={pack.title}>{pack.story}</Said>
    case 'judge':
      return (
        <>
          <Topic>{`这条是真的吗？觉得是骗人的，举手${step.place && `（${step.place}）`}`}</Topic>
          <View className={css.message}>
            <Message message={step.message} />
          </View>
        </>
      )
    case 'answer':
      return (
        <>
          <Topic>{step.message.genuine ? '这条是真的' : '这条是骗人的'}</Topic>
          <View className={`${css.message} ${css.answered}`}>
            <Message message={step.message} marked />
          </View>
          <View className={css.why}>{step.message.why}</View>
        </>
      )
    case 'clue':
      return <Large title="记住这一句">{pack.clue}</Large>
    case 'line':
      return <Large title="一起大声说">{pack.pairs.line}</Large>
    case 'pairs':
      return (
        <>
          <Topic>{step.changed ? '换过来，再演一遍' : '两个人一组，演一遍'}</Topic>
          <View className={css.pairs}>
            <View>{`${step.changed ? '右边的同学' : '左边的同学'}：${pack.pairs.first}`}</View>
            <View>{`${step.changed ? '左边的同学' : '右边的同学'}：${pack.pairs.second}`}</View>
            <View className={css.line}>{pack.pairs.line}</View>
          </View>
        </>
      )
    case 'talk':
      return <Large title={`说说看${step.place && `（${step.place}）`}`}>{step.question}</Large>
    case 'card':
      return (
        <>
          <Topic>回家讲给家里人听</Topic>
          <View className={css.pairs}>
            <List items={pack.card} />
          </View>
          <View className={css.why}>想要卡片的同学下课来拿，不要也行。卡片上的码，大人用微信扫，全家一起答。</View>
        </>
      )
    case 'end':
      return <End lesson={lesson} />
  }
}

const Topic = ({ children }: { children: string }) => (
  <Heading level={1} className={css.topic}>
    {children}
  </Heading>
)

const Said = ({ title, children }: { title: string; children: string }) => (
  <>
    <Topic>{title}</Topic>
    <View className={css.said}>{children}</View>
  </>
)

const Large = ({ title, children }: { title: string; children: string }) => (
  <>
    <Topic>{title}</Topic>
    <View className={css.large}>{children}</View>
  </>
)
