import type { Message as Dealt } from '@/lib/game'
import { Text, View } from '@/ui/elements'
import { Meta } from '@/ui/words'
import { Code } from './code'
import css from './message.module.scss'
import { marked } from './message-parts'

type Shown = Pick<Dealt, 'form' | 'from' | 'text' | 'clues'>

/** The message under judgement, drawn as it came: a text message, a chat, a call, a notice, a payment page, a code. `marked`: with what gives it away. */
export const Message = ({ message, marked: withClues = false }: { message: Shown; marked?: boolean }) => {
  const { form, from, text, clues } = message
  const { [form]: Drawn } = drawn
  return (
    <View>
      <Meta>{from}</Meta>
      <Drawn lines={text.split('\n')} clues={withClues ? clues : []} />
    </View>
  )
}

interface Lines {
  lines: string[]
  clues: string[]
}

const Words = ({ text, clues }: { text: string; clues: string[] }) => (
  <>
    {marked(text, clues).map((piece) => (
      <Text key={piece.at} className={piece.clue ? css.mark : undefined}>
        {piece.text}
      </Text>
    ))}
  </>
)

const Sms = ({ lines, clues }: Lines) => (
  <View className={css.bubble}>
    <Words text={lines.join('')} clues={clues} />
  </View>
)

const Chat = ({ lines, clues }: Lines) => (
  <View className={css.chat}>
    {lines.map((line) => {
      const mine = line.startsWith('我：')
      return (
        <View key={line} className={`${css.turn} ${mine ? css.mine : ''}`} label={line}>
          <Words text={line.replace(/^(?:我|对方)：/, '')} clues={clues} />
        </View>
      )
    })}
  </View>
)

const Call = ({ lines, clues }: Lines) => (
  <View className={css.call}>
    <View className={css.said}>电话里说</View>
    <Words text={`“${lines.join('')}”`} clues={clues} />
  </View>
)

const Notice = ({ lines: [heading = '', ...rest], clues }: Lines) => (
  <View className={css.sheet}>
    <View className={css.heading}>
      <Words text={heading} clues={clues} />
    </View>
    {rest.map((line) => (
      <View key={line}>
        <Words text={line} clues={clues} />
      </View>
    ))}
  </View>
)

/** A drawing: nothing on it can be tapped. */
const Pay = ({ lines: [heading = '', ...rest], clues }: Lines) => (
  <View className={css.pay}>
    <View className={css.heading}>
      <Words text={heading} clues={clues} />
    </View>
    {rest.map((line) => {
      const button = /^【(.+)】$/.exec(line)?.[1]
      return (
        <View key={line} className={button ? css.button : css.row}>
          <Words text={button ?? line} clues={clues} />
        </View>
      )
    })}
  </View>
)

const WithCode = ({ lines, clues }: Lines) => (
  <View className={css.sheet}>
    <View className={css.heading}>
      <Words text={lines[0] ?? ''} clues={clues} />
    </View>
    <Code of={lines.join('')} />
    {lines.slice(1).map((line) => (
      <View key={line}>
        <Words text={line} clues={clues} />
      </View>
    ))}
  </View>
)

const drawn: Record<Shown['form'], (p: Lines) => React.ReactNode> = {
  sms: Sms,
  chat: Chat,
  call: Call,
  notice: Notice,
  pay: Pay,
  code: WithCode,
}
