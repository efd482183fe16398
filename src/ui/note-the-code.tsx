import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { codeToNote, noted } from '@/lib/code-to-note'
import { copy } from '@/lib/copy'
import { BigButton } from './big-button'
import { Card, Row } from './card'
import { Notice } from './notice'
import { Para, Title } from './words'

/** Asks once, on the screen after the receipt, whether the code was noted. */
export const NoteTheCode = () => {
  const [code, setCode] = useState(codeToNote)
  const [copied, setCopied] = useState<boolean>()
  useDidShow(() => {
    setCode(codeToNote())
    noted()
  })
  if (!code) return null
  return (
    <Card kind="mark">
      <Title level={3}>{`回执码 ${code} 记下了吗？`}</Title>
      <Para>以后就凭它看答复。抄下来或截个图，都行。</Para>
      {copied === false && <Notice>这台手机不让复制，请抄下来。</Notice>}
      <Row>
        <BigButton kind="soft" onTap={async () => setCopied(await copy(code))}>
          {copied ? '已复制' : '复制回执码'}
        </BigButton>
        <BigButton kind="line" onTap={() => setCode(undefined)}>
          记下了
        </BigButton>
      </Row>
    </Card>
  )
}
