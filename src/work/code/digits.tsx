import { useEffect, useState } from 'react'
import { Card } from '@/ui/card'
import { View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import css from './code.module.scss'

/** The digits and the seconds they still hold. */
export const Digits = ({ code, expires }: { code: string; expires: number }) => {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  const left = Math.max(0, Math.ceil((expires - now) / 1000))
  if (left === 0) return <Notice>这个登录码过期了，请换一个。</Notice>
  return (
    <Card className={css.sheet}>
      <View className={css.digits} role="img" label={`登录码 ${[...code].join(' ')}`}>
        {code.slice(0, 3)} {code.slice(3)}
      </View>
      <Meta>还有 {left} 秒，只能用一次</Meta>
    </Card>
  )
}
