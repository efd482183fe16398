import { useEffect, useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import './print.h5.scss'

type Paper = 'A4' | 'A3'

/** Prints the sheet alone, on the paper chosen; the browser's own window also saves it as a PDF. */
export const Print = () => {
  const [asked, ask] = useState<{ paper: Paper }>()
  useEffect(() => {
    if (!asked) return
    document.documentElement.dataset.paper = asked.paper
    window.print()
  }, [asked])
  return (
    <>
      {asked && <style>{`@page { size: ${asked.paper}; margin: 0 }`}</style>}
      <Row>
        <BigButton kind="line" onTap={() => ask({ paper: 'A4' })}>
          打印 A4
        </BigButton>
        <BigButton kind="line" onTap={() => ask({ paper: 'A3' })}>
          打印 A3，贴公告栏
        </BigButton>
      </Row>
    </>
  )
}
