/** The drawing set of comics: a script of its own, fetched by the player when a list holds one. */
import { panelSvg } from '../comics/panel'
import type { Size } from '../signage/piece'
import type { ComicPanel } from '../types/entities/comic'

declare global {
  interface Window {
    drawPanel?: (panel: ComicPanel, size: Size) => string
  }
}

window.drawPanel = (panel, size) => panelSvg(panel, { ...size, bubbles: true })
