import { useEffect, useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Image, View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { Meta, Para } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { signInMinutes } from '../../../types/words/people'
import css from './request.module.scss'

/** What a phone needs to find this browser: the picture to scan, the digits to type, the word to compare; and how long they hold. */
export const Request = ({ request, again }: { request: Output<'person.requestSeat'>; again: () => void }) => {
  const { digits, word, picture } = request
  const left = useSecondsOf(signInMinutes)
  if (left === 0)
    return (
      <>
        <Notice>过了三分钟没人确认，这次的码不用了。</Notice>
        <BigButton onTap={again}>换一个码</BigButton>
      </>
    )
  return (
    <Card>
      <View className={css.request}>
        {picture && <Image className={css.code} src={`data:image/png;base64,${picture}`} alt="用微信扫的登录码" />}
        <View className={css.beside}>
          <Para>{picture ? '用手机微信扫这个码，或者在手机上输入：' : '在手机上输入：'}</Para>
          <View className={css.digits} role="img" label={`六个数字 ${[...digits].join(' ')}`}>
            {digits.slice(0, 3)} {digits.slice(3)}
          </View>
          <View className={css.word}>暗号：{word}</View>
          <Meta>手机上也有暗号，两边一样才确认</Meta>
          <Meta>还有 {left >= 60 ? `${Math.floor(left / 60)} 分 ${left % 60} 秒` : `${left} 秒`}</Meta>
        </View>
      </View>
    </Card>
  )
}

/** What is left of so many minutes since this stands here: the computer's clock may be wrong. */
const useSecondsOf = (minutes: number): number => {
  const [began] = useState(Date.now)
  const [now, setNow] = useState(began)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  return Math.max(0, Math.ceil((began + minutes * 60_000 - now) / 1000))
}
