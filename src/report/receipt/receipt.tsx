import { type ReactNode, useState } from 'react'
import { codeToNote, noted } from '@/lib/code-to-note'
import { copy } from '@/lib/copy'
import { go } from '@/lib/go'
import { isStored, useWaiting } from '@/lib/outbox'
import { TellMe } from '@/parts/tell-me'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import css from './index.module.scss'
import { AttachedUnsent, Refused, Unsent } from './on-the-phone'
import { Status } from './status'

/** One code, large, and how its report stands: on the phone still, refused, or with the police. Then what the screen has besides. */
export const Receipt = ({ code, children }: { code: string; children: ReactNode }) => {
  const entries = useWaiting()
  const report = entries.find((w) => w.id === `report.${code}`)
  const attached = entries.filter((w) => w.name === 'report.attach' && w.id.startsWith(`report.${code}.`))
  return (
    <>
      <Card>
        <Meta>回执码，截图或抄下来</Meta>
        <View className={css.code} role="img" label={`回执码 ${[...code].join(' ')}`}>
          {code}
        </View>
        {process.env.TARO_ENV === 'h5' && codeToNote() === code && (
          <Meta>浏览器过些天可能清掉“我交过的”。凭这个码，换了手机也能查到。</Meta>
        )}
        <CopyButton code={code} />
        <BigButton kind="plain" onTap={() => go('paper/own', { code })}>
          带去派出所的材料
        </BigButton>
      </Card>
      {report?.refused ? (
        <Refused code={code} why={report.refused} />
      ) : report ? (
        <Unsent kept={isStored(report.id)} />
      ) : (
        <Status code={code}>
          <TellMe
            template="reply"
            title="有答复时告诉您"
            ask="民警答复了告诉我"
            otherwise="微信里只说有答复，不写内容。不订也能在“今天”里看到。"
          >
            {attached.length > 0 && <AttachedUnsent entries={attached} />}
            <BigButton kind="plain" onTap={() => go('aid/ask', { code })}>
              法律援助，问一问
            </BigButton>
            {children}
          </TellMe>
        </Status>
      )}
      {report && children}
    </>
  )
}

const CopyButton = ({ code }: { code: string }) => {
  const [copied, setCopied] = useState<boolean>()
  const tap = async () => {
    const done = await copy(code)
    setCopied(done)
    if (process.env.TARO_ENV === 'h5' && done && codeToNote() === code) noted()
  }
  return (
    <>
      <BigButton kind="soft" onTap={tap}>
        复制回执码
      </BigButton>
      {copied === true && <Notice kind="good">已复制。</Notice>}
      {copied === false && <Notice>这台手机不让复制，请抄下来。</Notice>}
    </>
  )
}
