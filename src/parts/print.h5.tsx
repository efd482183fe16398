import { useEffect, useRef, useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import './print.h5.scss'

type Paper = 'A4' | 'A3'

/** The open pages that hold a sheet; on paper goes the last. */
const pages: Element[] = []
const mark = () => {
  for (const page of pages) page.classList.toggle('to-print', page === pages[pages.length - 1])
}

/** Prints the sheet alone, on the paper chosen; the browser's own window also saves it as a PDF. What concerns one person (`a4`) hangs on no board. */
export const Print = ({ a4 }: { a4?: boolean }) => {
  const [asked, ask] = useState<{ paper: Paper }>()
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const page = here.current?.closest('.taro_page')
    if (!page) return
    pages.push(page)
    mark()
    return () => {
      page.classList.remove('to-print')
      pages.splice(pages.lastIndexOf(page), 1)
      mark()
    }
  }, [])
  useEffect(() => {
    if (!asked) return
    document.documentElement.dataset.paper = asked.paper
    window.print()
  }, [asked])
  return (
    <div ref={here}>
      {asked && <style>{`@page { size: ${asked.paper}; margin: 0 }`}</style>}
      <Row>
        <BigButton kind="line" onTap={() => ask({ paper: 'A4' })}>
          打印 A4
        </BigButton>
        {!a4 && (
          <BigButton kind="line" onTap={() => ask({ paper: 'A3' })}>
            打印 A3，贴公告栏
          </BigButton>
        )}
      </Row>
    </div>
  )
}
