/** WeChat gives mini programs no voice of their own: the button is not shown there. */
export const canSpeak = (): boolean => false
export const speak = (_text: string, _ended: () => void): void => {}
export const hush = (): void => {}
