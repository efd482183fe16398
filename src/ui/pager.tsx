import { BigButton } from './big-button'
import { Row } from './card'

interface Props {
  page: number
  more: boolean
  onPage: (page: number) => void
}

/** The way through pages whose newest stands first; nothing where there is but one. */
export const Pager = ({ page, more, onPage }: Props) =>
  page > 0 || more ? (
    <Row>
      <BigButton kind="plain" disabled={page === 0} onTap={() => onPage(page - 1)}>
        前一页
      </BigButton>
      <BigButton kind="plain" disabled={!more} onTap={() => onPage(page + 1)}>
        后一页
      </BigButton>
    </Row>
  ) : null
