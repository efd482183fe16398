import { useEffect, useRef, useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import './print.h5.scss'

type Paper = 'A4' | 'A3' | 'document'

/** The open pages that hold a sheet; on paper goes the last. */
const pages: Element[] = []
const mark = () => {
  for (const page of pages) page.classList.toggle('to-print', page === pages[pages.length - 1])
}

/** A document has edges of its own on each page, and newer browsers put its number there. */
const pageOf = (paper: Paper) =>
  paper === 'document'
    ? 'size: A4; margin: 20mm 18mm 20mm 22mm; @bottom-center { content: "第 " counter(page) " 页，共 " counter(pages) " 页"; font-size: 9pt }'
    : `size: ${paper}; margin: 0`

/** Prints the sheet alone, on the paper chosen; the browser's own window also saves it as a PDF. A `document` runs over pages of A4; what concerns one person (`a4`) hangs on no board. */
export const Print = ({ kind }: { kind?: 'document' | 'a4' }) => {
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
      {asked && <style>{`@page { ${pageOf(asked.paper)} }`}</style>}
      {kind === 'document' ? (
        <BigButton kind="line" onTap={() => ask({ paper: 'document' })}>
          打印，或存成文件
        </BigButton>
      ) : (
        <Row>
          <BigButton kind="line" onTap={() => ask({ paper: 'A4' })}>
            打印 A4
          </BigButton>
          {kind !== 'a4' && (
            <BigButton kind="line" onTap={() => ask({ paper: 'A3' })}>
              打印 A3，贴公告栏
            </BigButton>
          )}
        </Row>
      )}
    </div>
  )
}
