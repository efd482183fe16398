/** WeChat opens and leaves screens itself, one after the other. */
export const stepBackWaits = (): void => {}
