import { useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Text, View } from '@/ui/elements'
import { Meta, Para } from '@/ui/words'
import { fraudTypes } from '../../../types/words/fraud'
import { type Band, inTen, rangeInTen, shareInTen } from './in-words'
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
          <Meta>这里只数答过的，没回来的没算。一共比了 {kinds.length} 种、几个时候，总有几种是碰巧高、碰巧低，别只看最好最差的。</Meta>
          {told.map((kind) => (
            <View key={kind.type} className={css.row}>
              <Text className={css.time}>{fraudTypes[kind.type]}</Text>
              <View>
                第一次{ofTen(kind.first)}；后来合起来{ofTen(kind.later)}
              </View>
              {single(kind) && <Meta>{single(kind)}</Meta>}
            </View>
          ))}
          {silent > 0 && <Para>{`还有 ${silent} 种，答过的不到十家，不出数。`}</Para>}
        </View>
      )}
    </>
  )
}

/** Test by test, those that enough families took. */
const single = (kind: Band['kinds'][number]) =>
  (['days14', 'days30', 'days90'] as const)
    .flatMap((test) => {
      const share = kind[test]
      return share ? [shareInTen(test, share)] : []
    })
    .join('；')

const ofTen = (share: { mean: number; low: number; high: number } | undefined) =>
  share ? ` 10 条认出 ${inTen(share.mean)} 条（${rangeInTen(share)}）` : '不到十家，不出数'
