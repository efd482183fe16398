import { useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Text, View } from '@/ui/elements'
import { Meta, Para } from '@/ui/words'
import { fraudTypes } from '../../../types/words/fraud'
import { type Band, inTen, rangeInTen } from './in-words'
import css from './learned.module.scss'

/** Kind by kind, at first and later, as it was answered: opened by a tap. */
export const KindList = ({ kinds, name }: { kinds: Band['kinds']; name: string }) => {
  const [open, setOpen] = useState(false)
  const told = kinds.filter(({ first, later }) => first || later)
  const silent = kinds.length - told.length
  const words = open ? '收起' : '一种一种地看'
  return (
    <>
      <BigButton kind="plain" expanded={open} label={`${words}，${name}`} onTap={() => setOpen(!open)}>
        {words}
      </BigButton>
      {open && (
        <View className={css.rows}>
          <Meta>这里只数答过的，没回来的没算。一共比了 {kinds.length} 种、两个时候，总有一两种是碰巧高、碰巧低，别只看最好最差的。</Meta>
          {told.map(({ type, first, later }) => (
            <View key={type} className={css.row}>
              <Text className={css.time}>{fraudTypes[type]}</Text>
              <View>
                第一次{ofTen(first)}；后来{ofTen(later)}
              </View>
            </View>
          ))}
          {silent > 0 && <Para>{`还有 ${silent} 种，答过的不到十家，不出数。`}</Para>}
        </View>
      )}
    </>
  )
}

const ofTen = (share: { mean: number; low: number; high: number } | undefined) =>
  share ? ` 10 条认出 ${inTen(share.mean)} 条（${rangeInTen(share)}）` : '不到十家，不出数'
