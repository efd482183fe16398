import type { Pack, Shown } from '@/lib/lesson'
import { Text, View } from '@/ui/elements'
import { Headline, Title } from '@/ui/words'
import { children } from '../../../types/words/quiz'
import { whomToCall } from '../../../types/words/whom-to-call'
import css from './paper.module.scss'

/** What the teacher holds in hand: the order of the class, its words and the answers. */
export const Plan = ({ pack }: { pack: Pack }) => (
  <View className={`${css.plan} paper`}>
    <Headline>{pack.title}</Headline>
    <View
      className={css.small}
    >{`${children[pack.band]}。1分钟：记一句话。5分钟：一到四，消息只看一条。10分钟：一到六。30分钟：全上。`}</View>
    <Title>一、讲故事</Title>
    <View>{pack.story}</View>
    <Title>二、三条消息，觉得是骗人的举手，数一数</Title>
    <Messages messages={pack.before} />
    <Title>三、记住这一句</Title>
    <View className={css.strong}>{pack.clue}</View>
    <Title>四、两个人一组演一遍</Title>
    <View>{`一个：${pack.pairs.first}`}</View>
    <View>{`另一个：${pack.pairs.second}`}</View>
    <View className={css.strong}>{pack.pairs.line}</View>
    <Title>五、再认三条，再数一次举手</Title>
    <Messages messages={pack.after} />
    <Title>六、带回家的话，卡片愿意拿的才拿</Title>
    <View>{pack.card.join('')}</View>
    <Title>七、还有时间：屏幕上再认三条，说一说，换着演</Title>
    {pack.talk.map((question) => (
      <View key={question}>{question}</View>
    ))}
    <View className={css.small}>{`只记人数，不记名字。遇到真事：${whomToCall}。`}</View>
  </View>
)

const Messages = ({ messages }: { messages: Shown[] }) => (
  <>
    {messages.map((message) => (
      <View key={message._id} className={css.message}>
        <Text className={css.strong}>{message.genuine ? '真的' : '骗人的'}</Text>
        {` ${message.from}：${message.text.split('\n').join(' ')} `}
        <Text className={css.small}>{`看这里：${message.clues.join('；')}`}</Text>
      </View>
    ))}
  </>
)
