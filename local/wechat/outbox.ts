import type { Clock } from '../clock'
import type { Store } from '../database/store'
import type { Writer } from '../database/writer'

export interface Message {
  id: number
  at: number
  /** The call that sent it, e.g. `subscribeMessage.send`. */
  kind: string
  body: Record<string, unknown>
}

export interface Card {
  id: number
  at: number
  opengid: string
  /** Who posted it. */
  openid: string
  title: string
  path: string
  imageUrl: string
}

/** Everything that would have left this computer, and the cards posted into the village groups. */
export class Outbox {
  constructor(
    private readonly store: Store,
    private readonly writer: Writer,
    private readonly clock: Clock,
  ) {}

  keep(kind: string, body: Record<string, unknown>): Promise<number> {
    const text = JSON.stringify(body)
    return this.writer.run(() =>
      Number(this.store.db.run('INSERT INTO local_outbox(at,kind,body) VALUES(?,?,?)', this.clock.now(), kind, text).lastInsertRowid),
    )
  }

  messages(): Message[] {
    return this.store.db
      .all<{ id: number; at: number; kind: string; body: string }>('SELECT id,at,kind,body FROM local_outbox ORDER BY id')
      .map(({ body, ...rest }) => ({ ...rest, body: JSON.parse(body) }))
  }

  post(opengid: string, openid: string, card: { title: string; path: string; imageUrl: string }): Promise<number> {
    const body = JSON.stringify(card)
    return this.writer.run(() =>
      Number(
        this.store.db.run('INSERT INTO local_card(at,opengid,openid,body) VALUES(?,?,?,?)', this.clock.now(), opengid, openid, body)
          .lastInsertRowid,
      ),
    )
  }

  cards(opengid: string): Card[] {
    return this.store.db
      .all<{ id: number; at: number; opengid: string; openid: string; body: string }>(
        'SELECT id,at,opengid,openid,body FROM local_card WHERE opengid=? ORDER BY id',
        opengid,
      )
      .map(({ body, ...rest }) => ({ ...rest, ...JSON.parse(body) }))
  }
}
