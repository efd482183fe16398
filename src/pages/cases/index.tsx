import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { go } from '@/lib/go'
import { dial } from '@/lib/phone'
import { useSettled } from '@/lib/use-settled'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Screen } from '@/ui/screen'
import { Headline, Para } from '@/ui/words'
import { fraudTypes } from '../../../content/words'
import { Found } from './found'

const kinds = { all: '全部', ...fraudTypes }

/** The case library: search, filter, read on. */
export default function Cases() {
  const { from } = useRouter().params
  const [words, setWords] = useState('')
  const [kind, setKind] = useState<keyof typeof kinds>('all')
  const settled = useSettled(words.trim())
  return (
    <Screen tab="cases" title="案例">
      {from === 'check' && <CheckFirst />}
      <Field
        label="搜一搜"
        placeholder="用自己的话说：买羊先要定金"
        type="search"
        value={words}
        onInput={(typed) => setWords(typed.slice(0, 60))}
      />
      <Choice label="哪种骗法" options={kinds} few={5} value={kind} onChoose={setKind} />
      <BigButton kind="line" onTap={() => go('handbook/types')}>
        翻开防骗手册
      </BigButton>
      <Found key={`${kind} ${settled}`} words={settled} type={kind === 'all' ? undefined : kind} />
    </Screen>
  )
}

/** For who came with 像不像诈骗: what is like it, and somebody to ask. */
const CheckFirst = () => (
  <Card>
    <Headline>先看看 有没有相近的真事</Headline>
    <Para>拿不准，就先别转钱，也别点链接。打反诈专线96110问一问。</Para>
    <BigButton kind="soft" onTap={() => dial('96110')}>
      拨打 96110 问一问
    </BigButton>
  </Card>
)
