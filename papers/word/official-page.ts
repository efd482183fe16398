import { field } from './file'

/** GB/T 9704-2012: A4, 37 mm above, 28 mm at the left, 156 × 225 mm inside; 22 lines of 28 characters. Twips. */
export const page = { width: 11906, height: 16838, top: 2098, bottom: 1984, left: 1588, right: 1474 }

/** What lies between the edges. */
export const inside = { width: page.width - page.left - page.right, height: page.height - page.top - page.bottom }

/** 22 lines, each exactly as high as the grid's. */
export const line = 579
/** What is taken off between letters of 16 points, in twips, so that 28 fit instead of 27. By the letters and not by the grid: LibreOffice misreads a grid of characters. */
export const closer = -5

/** The dash of the page number is 7 mm (397 twips) below the text; its line is 280 high, the dash in its middle. */
const foot = page.bottom - 397 - 140

export const section =
  '<w:sectPr><w:footerReference w:type="default" r:id="rIdOdd"/><w:footerReference w:type="even" r:id="rIdEven"/>' +
  `<w:pgSz w:w="${page.width}" w:h="${page.height}"/>` +
  `<w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}" w:header="851" w:footer="${foot}" w:gutter="0"/>` +
  `<w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="${line}"/></w:sectPr>`

const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const numbered = (style: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run('— ')}${field('PAGE')}${run(' —')}</w:p>`

/** — 1 —, on the outer side of each page. */
export const feet = { rIdOdd: numbered('FooterOdd'), rIdEven: numbered('FooterEven') }
