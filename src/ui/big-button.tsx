import css from './big-button.module.scss'
import { Button } from './elements'
import type { ButtonProps } from './elements-props'
import { phrases } from './phrases'
import { Sign, type SignName } from './sign'

/** act: the screen's one thing to do; line, soft: others; danger: money or danger; done: finished; plain: a way aside. */
export type ButtonKind = 'act' | 'line' | 'soft' | 'danger' | 'done' | 'plain'

/** A button that says what happens. While `busy` it shows the words given and takes no further tap. */
export const BigButton = ({
  kind = 'act',
  sign,
  busy,
  children,
  disabled,
  className,
  ...rest
}: ButtonProps & { kind?: ButtonKind; sign?: SignName; busy?: string | false | undefined }) => (
  <Button
    {...rest}
    className={`big ${css.button} ${css[kind]} ${disabled || busy ? css.off : ''} ${phrases(busy || children)} ${className ?? ''}`}
    disabled={disabled || !!busy}
  >
    {sign && <Sign name={sign} />}
    {busy || children}
  </Button>
)
