/** A4 in twips, literally: computed from millimetres it would be 11905. */
export const page = { width: 11906, height: 16838, top: 1304, bottom: 1304, left: 1418, right: 1304, foot: 680 }

/** What lies between the edges. */
export const inner = { width: page.width - page.left - page.right, height: page.height - page.top - page.bottom }

export const section = (footer: string): string =>
  `<w:sectPr><w:footerReference w:type="default" r:id="${footer}"/><w:pgSz w:w="${page.width}" w:h="${page.height}"/>` +
  `<w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}" ` +
  `w:header="${page.foot}" w:footer="${page.foot}" w:gutter="0"/><w:cols w:space="425"/></w:sectPr>`
