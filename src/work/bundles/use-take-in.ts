import { useRef, useState } from 'react'
import { NotAgreed } from '@/lib/agreed'
import { CallFailed, call } from '@/lib/call'
import type { Chosen } from '@/lib/chosen'
import { newId } from '@/lib/new-id'
import { whenForbidden } from '@/lib/seat'
import type { Output } from '../../../types/contract'
import { bundleMost, bundlePiece } from '../../../types/words/bundle'
import { chooseBundle } from './choose-bundle'

export type Plan = Output<'bundle.look'>

interface Up {
  id: string
  file: Chosen
}

/** A file goes up piece by piece, is looked at, and is taken in some hundred at a time. What broke off goes on from where it was. */
export const useTakeIn = (onTaken: () => void) => {
  const [up, setUp] = useState<Up>()
  const [plan, setPlan] = useState<Plan>()
  const [busy, setBusy] = useState('')
  const [trouble, setTrouble] = useState('')
  const [stopped, setStopped] = useState(false)
  const [done, setDone] = useState(false)
  const underWay = useRef(false)

  /** One thing at a time; what fails is said. */
  const doing = async (work: () => Promise<void>) => {
    if (underWay.current) return
    underWay.current = true
    setTrouble('')
    setStopped(false)
    try {
      await work()
    } catch (e) {
      if (!(e instanceof CallFailed)) throw e
      setTrouble(e.message)
      setStopped(e.code === 'offline' || e.code === 'internal')
      if (e.code === 'forbidden') void whenForbidden()
    } finally {
      underWay.current = false
      setBusy('')
    }
  }
  const send = ({ id, file }: Up) =>
    doing(async () => {
      const parts = Math.max(1, Math.ceil(file.size / bundlePiece))
      for (let part = 0; part < parts; ) {
        setBusy(parts > 1 ? `正在传，${part}/${parts}…` : '正在传…')
        const bytes = await file.read(part * bundlePiece, (part + 1) * bundlePiece)
        part = (await call('bundle.upload', { id, part, parts, bytes })).received
      }
      setBusy('正在看里面有什么…')
      setPlan(await call('bundle.look', { id }))
    })
  const leave = () => {
    setUp(undefined)
    setPlan(undefined)
    setDone(false)
    setTrouble('')
    setStopped(false)
  }
  return {
    ...{ plan, busy, trouble, stopped, done, leave },
    choose: async () => {
      const file = await chooseBundle().catch((e: unknown) => setTrouble(e instanceof NotAgreed ? e.message : '这个文件打不开，请另选一个'))
      if (!file || underWay.current) return
      leave()
      if (file.size === 0) return setTrouble('这个文件是空的，请另选一个')
      if (file.size > bundleMost.megabytes * 1024 * 1024)
        return setTrouble(`这个文件太大，内容包最多${bundleMost.megabytes}兆，请对方分几个做`)
      const one = { id: newId('intake'), file }
      setUp(one)
      await send(one)
    },
    goOn: async () => {
      if (up) await send(up)
    },
    takeIn: () =>
      doing(async () => {
        if (!up || !plan) return
        setBusy('正在放…')
        for (;;) {
          const { left } = await call('bundle.takeIn', { id: up.id })
          if (left === 0) break
          setBusy(`正在放，还有 ${left} 份…`)
        }
        setDone(true)
        onTaken()
      }),
  }
}
