/** WeChat's clipboard takes plain words alone. */
export const copyRich = (_html: string, _text: string): Promise<boolean> => Promise.resolve(false)
