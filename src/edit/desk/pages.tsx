import { BigButton } from '@/ui/big-button'

/** Next and previous page of a list. */
export const Pages = ({ page, more, onTurn }: { page: number; more: boolean; onTurn: (page: number) => void }) => (
  <>
    {more && (
      <BigButton kind="line" onTap={() => onTurn(page + 1)}>
        再往后看
      </BigButton>
    )}
    {page > 0 && (
      <BigButton kind="plain" onTap={() => onTurn(page - 1)}>
        往前看
      </BigButton>
    )}
  </>
)
